// Views of the rows that the table shows. What draws them is loaded when somebody first looks.
import type { Rows, View } from "./rows";

/** A switch for the views that the query's header declares. The table stays below: it holds the same data in words. */
export function enableViews(place: HTMLElement): void {
  const rows: Rows = JSON.parse(place.dataset.rows!);
  const views: View[] = JSON.parse(place.dataset.views!);
  const figure = document.createElement("figure");
  figure.className = "view";
  const bar = document.createElement("div");
  bar.className = "switch";
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", "View");

  const show = async (view: View | undefined) => {
    buttons.forEach(([of, button]) => button.setAttribute("aria-pressed", String(of === view)));
    figure.replaceChildren();
    if (!view) return;
    figure.setAttribute("aria-busy", "true");
    const draw = view.kind === "graph" ? (await import("./graph")).draw : (await import("./charts")).draw;
    draw(figure, rows, view);
    figure.removeAttribute("aria-busy");
  };
  const buttons = [undefined, ...views].map((view): [View | undefined, HTMLButtonElement] => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = view?.label ?? "Table only";
    button.addEventListener("click", () => void show(view));
    bar.append(button);
    return [view, button];
  });
  place.append(bar, figure);
  void show(views.find((view) => view.first));
}
