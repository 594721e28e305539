// Keys of the queue. They can be turned off, and do nothing while a field has the focus (WCAG 2.1.4).
const OFF = "attest-review-keys";
const BUTTONS: Record<string, string> = { a: "accepted", c: "corrected", r: "rejected" };

const form = document.querySelector<HTMLFormElement>("form[data-decide]");
const told = form?.querySelector<HTMLElement>("[data-keys]");
if (form && told) enableKeys(form, told);

function enableKeys(form: HTMLFormElement, told: HTMLElement): void {
  const on = told.querySelector("input")!;
  const status = told.querySelector<HTMLElement>("[role=status]")!;
  const reason = form.querySelector<HTMLInputElement>("input[name=reason]")!;
  let wanted: HTMLButtonElement | null = null;

  on.checked = localStorage.getItem(OFF) === null;
  on.addEventListener("change", () => (on.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "off")));
  told.hidden = false;

  const decide = (button: HTMLButtonElement) => {
    if (button.value === "accepted" || reason.value.trim()) return form.requestSubmit(button);
    wanted = button;
    reason.focus();
    status.textContent = `Type the reason; Enter: ${button.textContent}.`;
  };
  document.addEventListener("keydown", (event) => {
    if (!on.checked || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if ((event.target as Element).closest("input, textarea, select, [contenteditable]")) return;
    const button = form.querySelector<HTMLButtonElement>(`button[value=${BUTTONS[event.key] ?? "none"}]`);
    if (button) decide(button);
    else if (event.key === "s") form.querySelector<HTMLAnchorElement>("a[data-skip]")?.click();
    else return;
    event.preventDefault();
  });
  reason.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault(); // the browser would take the first button: accept
    if (wanted && reason.value.trim()) form.requestSubmit(wanted);
    else if (!wanted) status.textContent = "Choose what to do.";
  });
}
