import { makeAside, staysHere } from "./aside";

/** Opens evidence links of the table in a drawer; in the table j and k move, e opens, Escape closes. */
export function enableDrawer(table: HTMLTableElement): void {
  const rows = [...table.tBodies[0]!.rows];
  const show = makeAside("Evidence", "[data-evidence-of]");
  const open = (link: HTMLAnchorElement) => {
    rows.forEach((row) => row.toggleAttribute("data-open", row.contains(link)));
    void show(link);
  };

  table.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-evidence]");
    if (!link || !staysHere(event)) return;
    event.preventDefault();
    open(link);
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
      if (link) open(link);
    } else return;
    event.preventDefault();
  });
  document.querySelector<HTMLElement>("[data-keys]")?.removeAttribute("hidden");
}
