// What a link leads to, shown beside what one reads. It is a part of the page behind the link, so both always say the same.

/** A drawer for links: shows the part of their page that a selector names; Escape and its button give the focus back. */
export function makeAside(label: string, part: string): (link: HTMLAnchorElement) => Promise<void> {
  const aside = document.createElement("aside");
  aside.className = "evidence";
  aside.hidden = true;
  aside.tabIndex = -1;
  aside.setAttribute("aria-label", label);
  document.querySelector("main")!.append(aside);
  let opener: HTMLElement | undefined;

  const close = () => {
    if (aside.hidden) return;
    aside.hidden = true;
    opener?.focus();
  };
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  return async (link) => {
    opener = link;
    aside.hidden = false;
    aside.setAttribute("aria-busy", "true");
    aside.replaceChildren(closer(close), ...(await partOf(link.href, part)));
    aside.removeAttribute("aria-busy");
    aside.scrollTop = 0;
    aside.focus();
  };
}

/** Whether a click is one that should stay on the page. */
export function staysHere(event: MouseEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.shiftKey;
}

function closer(close: () => void): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Close";
  button.addEventListener("click", close);
  return button;
}

async function partOf(address: string, selector: string): Promise<Node[]> {
  try {
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const part = page.querySelector(selector) ?? page.querySelector("main");
    if (part) return [document.importNode(part, true)];
  } catch {
    // the same words fit: nothing came
  }
  const note = document.createElement("p");
  note.textContent = "This could not be loaded: the link opens it as a page.";
  return [note];
}
