const PAUSE = 200;

/** Fields for names: offers from the server while one types, and one more field where several values are allowed. */
export function enableSuggestions(): void {
  document.querySelectorAll<HTMLInputElement>("input[data-suggest]").forEach(offer);
  document.querySelectorAll<HTMLElement>("[data-several]").forEach(allowMore);
}

function offer(input: HTMLInputElement): void {
  let waiting = 0;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void fill(input), PAUSE);
  });
}

async function fill(input: HTMLInputElement): Promise<void> {
  const typed = input.value.trim();
  if (!input.list || typed.length < 2) return;
  const answer = await fetch(input.dataset.suggest + encodeURIComponent(typed));
  if (!answer.ok || typed !== input.value.trim()) return;
  const found: { label: string }[] = await answer.json();
  input.list.replaceChildren(
    ...[...new Set(found.map((thing) => thing.label))].map((name) => {
      const option = document.createElement("option");
      option.value = name;
      return option;
    }),
  );
}

function allowMore(group: HTMLElement): void {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Another value";
  button.addEventListener("click", () => {
    const last = [...group.querySelectorAll<HTMLInputElement>("input")].at(-1)!;
    const next = last.cloneNode() as HTMLInputElement;
    next.value = "";
    next.id = `${last.id}x`;
    next.setAttribute("aria-label", last.getAttribute("aria-label") ?? "Another value");
    last.after(next);
    offer(next);
    next.focus();
  });
  group.append(button);
}
