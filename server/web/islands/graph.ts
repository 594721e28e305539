// Persons and offices in two columns, ordered so that few lines cross. A free layout is unreadable from a dozen names on.
import cytoscape from "cytoscape";
import { CONTESTED, type Cell, type Rows, type View } from "./rows";

const LINE_HEIGHT = 34;
const ROUNDS = 4;

export function draw(figure: HTMLElement, rows: Rows, view: View): void {
  const edges = collect(rows, view);
  if (edges.length === 0) {
    figure.textContent = "None of these rows has what this view needs.";
    return;
  }
  const { left, right } = columns(edges);
  const canvas = document.createElement("div");
  canvas.className = "graph";
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", `${view.label}: ${left.length} and ${right.length} names, ${edges.length} links; the table below has the same in words`);
  canvas.style.height = `${Math.max(left.length, right.length) * LINE_HEIGHT + 40}px`;
  const caption = document.createElement("figcaption");
  caption.textContent = "A line for each pair of the table; a dashed one with ⚠: others say otherwise.";
  figure.append(canvas, caption);
  forgoStyleElement();
  render(canvas, edges, left, right);
}

interface Edge {
  from: Cell;
  to: Cell;
  contested: boolean;
}

function collect(rows: Rows, view: View): Edge[] {
  const edges = new Map<string, Edge>();
  for (const row of rows) {
    for (const [source, target] of view.edges) {
      const [from, to] = [row.cells[source], row.cells[target]];
      if (!from || !to || from.value === to.value) continue;
      const known = edges.get(`${from.value} ${to.value}`);
      edges.set(`${from.value} ${to.value}`, { from, to, contested: row.contested || (known?.contested ?? false) });
    }
  }
  return [...edges.values()];
}

/** Who points stands left, who is pointed at right; each side is sorted by the mean place of its neighbours. */
function columns(edges: Edge[]): { left: Cell[]; right: Cell[] } {
  const lefts = new Map(edges.map((edge) => [edge.from.value, edge.from]));
  const rights = new Map(edges.filter((edge) => !lefts.has(edge.to.value)).map((edge) => [edge.to.value, edge.to]));
  const byLabel = (a: Cell, b: Cell) => a.label.localeCompare(b.label);
  let [left, right] = [[...lefts.values()].sort(byLabel), [...rights.values()].sort(byLabel)];
  for (let round = 0; round < ROUNDS; round++) {
    right = sorted(right, left, edges);
    left = sorted(left, right, edges);
  }
  return { left, right };
}

function sorted(side: Cell[], other: Cell[], edges: Edge[]): Cell[] {
  const place = new Map(other.map((node, index) => [node.value, index]));
  const mean = (node: Cell) => {
    const near = edges
      .filter((edge) => edge.from.value === node.value || edge.to.value === node.value)
      .map((edge) => place.get(edge.from.value === node.value ? edge.to.value : edge.from.value))
      .filter((index) => index !== undefined);
    return near.length === 0 ? Infinity : near.reduce((sum, index) => sum + index, 0) / near.length;
  };
  const means = new Map(side.map((node) => [node.value, mean(node)]));
  return [...side].sort((a, b) => means.get(a.value)! - means.get(b.value)! || a.label.localeCompare(b.label));
}

/** Cytoscape would write a style element, which the policy of the page forbids; it does not where one has its name. */
function forgoStyleElement(): void {
  const id = "__________cytoscape_stylesheet";
  if (document.getElementById(id)) return;
  const mark = document.createElement("meta");
  mark.id = id;
  document.head.append(mark);
}

function render(canvas: HTMLElement, edges: Edge[], left: Cell[], right: Cell[]): void {
  const colour = (token: string) => {
    const probe = document.createElement("span");
    probe.style.color = `var(${token})`;
    canvas.append(probe);
    const read = getComputedStyle(probe).color;
    probe.remove();
    return read;
  };
  const width = canvas.clientWidth;
  const narrow = width < 560;
  const height = Math.max(left.length, right.length) * LINE_HEIGHT;
  const step = (side: Cell[]) => height / side.length;
  const node = (side: Cell[], where: "left" | "right") => side.map((cell, index) => ({
    data: { id: cell.value, label: cell.label, href: cell.href ?? "" },
    classes: where,
    position: { x: width * (where === "left" ? 0.36 : 0.6), y: 20 + step(side) * (index + 0.5) },
  }));
  const drawing = cytoscape({
    container: canvas,
    elements: [
      ...node(left, "left"),
      ...node(right, "right"),
      ...edges.map((edge, index) => ({
        data: { id: `e${index}`, source: edge.from.value, target: edge.to.value, label: edge.contested ? CONTESTED.trim() : "" },
        classes: edge.contested ? "contested" : "",
      })),
    ],
    layout: { name: "preset" },
    userZoomingEnabled: false,
    userPanningEnabled: false,
    boxSelectionEnabled: false,
    autoungrabify: true,
    style: [
      { selector: "node", style: { width: 9, height: 9, "background-color": colour("--link"), label: "data(label)", color: colour("--ink"), "font-size": narrow ? 11 : 13, "text-valign": "center", "text-wrap": "ellipsis", "text-max-width": `${Math.round(width * 0.33)}px`, "text-background-color": colour("--paper"), "text-background-opacity": 1, "text-background-padding": "2px" } },
      { selector: ".left", style: { "text-halign": "left", "text-margin-x": -6 } },
      { selector: ".right", style: { "text-halign": "right", "text-margin-x": 6 } },
      { selector: "edge", style: { width: 1.5, "line-color": colour("--line"), "curve-style": "straight", label: "data(label)", color: colour("--doubt"), "font-size": 12, "text-background-color": colour("--paper"), "text-background-opacity": 1 } },
      { selector: ".contested", style: { "line-style": "dashed", "line-color": colour("--doubt") } },
    ],
  });
  drawing.on("tap", "node", (event) => {
    const href = event.target.data("href");
    if (href) window.location.assign(href);
  });
}
