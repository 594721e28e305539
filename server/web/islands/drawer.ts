// Evidence beside the row. The drawer shows a part of the page that the link leads to, so both always say the same.

/** Opens evidence links of the table in a drawer; in the table j and k move, e opens, Escape closes. */
export function enableDrawer(table: HTMLTableElement): void {
  const rows = [...table.tBodies[0]!.rows];
  const drawer = document.createElement("aside");
  drawer.className = "evidence";
  drawer.hidden = true;
  drawer.tabIndex = -1;
  drawer.setAttribute("aria-label", "Evidence");
  document.querySelector("main")!.append(drawer);
  let opener: HTMLElement | undefined;

  const close = () => {
    if (drawer.hidden) return;
    drawer.hidden = true;
    opener?.focus();
  };
  const open = async (link: HTMLAnchorElement) => {
    opener = link;
    rows.forEach((row) => row.toggleAttribute("data-open", row.contains(link)));
    drawer.hidden = false;
    drawer.setAttribute("aria-busy", "true");
    drawer.replaceChildren(closer(close), ...(await evidence(link.href)));
    drawer.removeAttribute("aria-busy");
    drawer.scrollTop = 0;
    drawer.focus();
  };

  table.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-evidence]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open(link);
  });
  const here = () => rows.findIndex((row) => row.contains(document.activeElement));
  const go = (step: number) => {
    const at = here();
    const next = at < 0 ? (step > 0 ? 0 : -1) : Math.min(Math.max(at + step, 0), rows.length - 1);
    rows[next]?.focus();
  };
  rows.forEach((row) => (row.tabIndex = -1));
  (table.closest<HTMLElement>(".table") ?? table).addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "j") go(1);
    else if (event.key === "k") go(-1);
    else if (event.key === "e") {
      const link = rows[here()]?.querySelector<HTMLAnchorElement>("a[data-evidence]");
      if (link) void open(link);
    } else return;
    event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  document.querySelector<HTMLElement>("[data-keys]")?.removeAttribute("hidden");
}

function closer(close: () => void): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Close";
  button.addEventListener("click", close);
  return button;
}

async function evidence(address: string): Promise<Node[]> {
  try {
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const part = page.querySelector("[data-evidence-of]") ?? page.querySelector("main");
    if (part) return [document.importNode(part, true)];
  } catch {
    // the same words fit: nothing came
  }
  const note = document.createElement("p");
  note.textContent = "The evidence could not be loaded: the link opens it as a page.";
  return [note];
}
