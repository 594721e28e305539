// Time, figures and places by Observable Plot. Colours are the style sheet's, so that they follow light and dark.
import * as Plot from "@observablehq/plot";
import { cell, CONTESTED, type Rows, type View } from "./rows";

const UNKNOWN_PAST = "0001";
const UNKNOWN_FUTURE = "9999";
const NARROW = 560;

export function draw(figure: HTMLElement, rows: Rows, view: View): void {
  const made = view.kind === "timeline" ? timeline(rows, view, figure.clientWidth)
    : view.kind === "bars" ? bars(rows, view, figure.clientWidth)
    : map(rows, view, figure.clientWidth);
  if (!made) {
    figure.textContent = "None of these rows has what this view needs.";
    return;
  }
  adoptStyles(made.svg);
  made.svg.setAttribute("role", "img");
  made.svg.setAttribute("aria-label", `${view.label}: ${made.about}; the table below has the same in words`);
  made.svg.querySelectorAll("[aria-label], [aria-description]").forEach((part) => {
    part.removeAttribute("aria-label");
    part.removeAttribute("aria-description");
  });
  const caption = document.createElement("figcaption");
  caption.textContent = made.caption;
  figure.append(made.svg, caption);
}

interface Made {
  svg: SVGSVGElement;
  about: string;
  caption: string;
}

/** Plot writes a style element, which the policy of the page forbids; a sheet made by script is allowed. */
function adoptStyles(svg: SVGSVGElement): void {
  for (const style of svg.querySelectorAll("style")) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style.textContent ?? "");
    document.adoptedStyleSheets.push(sheet);
    style.remove();
  }
}

function day(text: string | undefined, end: boolean): Date | undefined {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(text ?? "");
  if (!parts || parts[1] === UNKNOWN_PAST || parts[1] === UNKNOWN_FUTURE) return undefined;
  const [year, month, date] = [Number(parts[1]), Number(parts[2] ?? (end ? 12 : 1)), parts[3]];
  return new Date(Date.UTC(year, month - (date || !end ? 1 : 0), date ? Number(date) : end ? 0 : 1));
}

function shorten(text: string, most: number): string {
  return text.length > most ? text.slice(0, most - 1) + "…" : text;
}

function timeline(rows: Rows, view: View, width: number): Made | undefined {
  const spans = rows.map((row) => ({
    lane: cell(row, view, "lane")?.label ?? "",
    label: (row.contested ? CONTESTED : "") + (cell(row, view, "label")?.label ?? ""),
    start: day(cell(row, view, "start")?.value, false),
    end: day(cell(row, view, "end")?.value, true),
    surelyFrom: day(cell(row, view, "surelyFrom")?.value, true),
    surelyTo: day(cell(row, view, "surelyTo")?.value, false),
    href: cell(row, view, "lane")?.href,
  })).filter((span) => span.start || span.end);
  if (spans.length === 0) return undefined;
  const undated = rows.length - spans.length;
  spans.sort((a, b) => a.lane.localeCompare(b.lane) || Number(a.start ?? 0) - Number(b.start ?? 0));
  const days = spans.flatMap((span) => [span.start, span.end].filter((date) => date !== undefined)).map(Number);
  const room = Math.max((Math.max(...days) - Math.min(...days)) * 0.04, 86_400_000 * 200);
  const [least, most] = [new Date(Math.min(...days) - room), new Date(Math.max(...days) + room)];
  const narrow = width < NARROW;
  const data = spans.map((span, index) => ({ ...span, index, from: span.start ?? least, to: span.end ?? most }));
  const sure = data.filter((span) => span.surelyFrom && span.surelyTo && span.surelyFrom < span.surelyTo);
  const lanes = new Set<string>();
  const laneLabels = data.map((span) => (lanes.has(span.lane) ? "" : (lanes.add(span.lane), shorten(span.lane, narrow ? 16 : 28))));
  const svg = Plot.plot({
    width,
    height: 60 + data.length * 30,
    marginLeft: narrow ? 120 : 210,
    marginRight: 24,
    marginTop: 30,
    style: { background: "none", fontSize: "13px", fontFamily: "inherit", color: "inherit" },
    x: { type: "utc", domain: [least, most], insetLeft: 16, insetRight: 16, axis: "top", grid: true, label: null, ticks: narrow ? 4 : undefined },
    y: { type: "band", domain: data.map((_, index) => index), tickFormat: (index: number) => laneLabels[index] ?? "", tickSize: 0, label: null, padding: 0.45 },
    marks: [
      Plot.barX(data, { x1: "from", x2: "to", y: "index", fill: "var(--link)", fillOpacity: 0.22, stroke: "var(--link)", strokeDasharray: "3 3", rx: 2, title: "label" }),
      Plot.barX(sure, { x1: "surelyFrom", x2: "surelyTo", y: "index", fill: "var(--link)", rx: 2, title: "label" }),
      Plot.text(data.filter((span) => !span.start), { x: "from", y: "index", text: () => "←", textAnchor: "end", fill: "currentColor" }),
      Plot.text(data.filter((span) => !span.end), { x: "to", y: "index", text: () => "→", textAnchor: "start", fill: "currentColor" }),
      Plot.text(data, { x: "from", y: "index", dy: -14, text: (span: { label: string }) => shorten(span.label, narrow ? 30 : 60), textAnchor: "start", fill: "currentColor", fontSize: 12 }),
    ],
  }) as SVGSVGElement;
  return {
    svg,
    about: `${data.length} spans from ${least.getUTCFullYear()} to ${most.getUTCFullYear()}`,
    caption: "Dashed: between the earliest and the latest day that the words allow. Filled: certainly, by the same words. An arrow: no day is given. ⚠: others say otherwise."
      + (undated > 0 ? ` ${undated} more ${undated === 1 ? "row has" : "rows have"} no date and ${undated === 1 ? "is" : "are"} in the table only.` : ""),
  };
}

function bars(rows: Rows, view: View, width: number): Made | undefined {
  const number = (text: string | undefined) => (text && !Number.isNaN(Number(text)) ? Number(text) : undefined);
  const figures = rows.map((row, index) => ({
    index,
    label: (row.contested ? CONTESTED : "") + (cell(row, view, "label")?.label ?? ""),
    value: number(cell(row, view, "value")?.value),
    least: number(cell(row, view, "least")?.value),
    most: number(cell(row, view, "most")?.value),
  })).filter((figure) => (figure.value ?? figure.least ?? figure.most) !== undefined);
  if (figures.length === 0) return undefined;
  const narrow = width < NARROW;
  const largest = Math.max(...figures.flatMap((figure) => [figure.value ?? 0, figure.least ?? 0, figure.most ?? 0]));
  const ranged = view.columns.least !== undefined;
  const data = figures.map((figure, place) => ({ ...figure, place, from: figure.least ?? 0, to: figure.most ?? largest * 1.12 }));
  const svg = Plot.plot({
    width,
    height: 50 + data.length * 26,
    marginLeft: narrow ? 140 : 280,
    marginRight: 40,
    marginTop: 30,
    style: { background: "none", fontSize: "13px", fontFamily: "inherit", color: "inherit" },
    x: { axis: "top", grid: true, label: null, domain: [0, largest * 1.12 || 1], ticks: narrow ? 3 : 6, tickFormat: "s" },
    y: { type: "band", domain: data.map((figure) => figure.place), tickFormat: (place: number) => shorten(data[place]?.label ?? "", narrow ? 15 : 34), tickSize: 0, label: null, padding: 0.3 },
    marks: ranged
      ? [
          Plot.barX(data, { x1: "from", x2: "to", y: "place", fill: "var(--link)", fillOpacity: 0.22, stroke: "var(--link)", strokeDasharray: "3 3", title: "label" }),
          Plot.text(data.filter((figure) => figure.most === undefined), { x: "to", y: "place", text: () => "→", textAnchor: "start", fill: "currentColor" }),
          Plot.dot(data.filter((figure) => figure.value !== undefined), { x: "value", y: "place", r: 5, fill: "var(--link)", title: "label" }),
        ]
      : [
          Plot.barX(data, { x: "value", y: "place", fill: "var(--link)", title: "label" }),
          Plot.text(data, { x: "value", y: "place", text: (figure: { value?: number }) => figure.value?.toLocaleString("en") ?? "", textAnchor: "start", dx: 4, fill: "currentColor" }),
        ],
  }) as SVGSVGElement;
  return {
    svg,
    about: `${data.length} figures up to ${largest.toLocaleString("en")}`,
    caption: ranged
      ? "A dot is the figure as printed, the dashed box is what its words allow; an arrow: no upper end. ⚠: others say otherwise."
      : "One bar for each row of the table.",
  };
}

function map(rows: Rows, view: View, width: number): Made | undefined {
  const places = rows.map((row) => ({
    x: Number(cell(row, view, "long")?.value ?? NaN),
    y: Number(cell(row, view, "lat")?.value ?? NaN),
    label: cell(row, view, "label")?.label ?? "",
  })).filter((place) => !Number.isNaN(place.x) && !Number.isNaN(place.y));
  if (places.length === 0) return undefined;
  const svg = Plot.plot({
    width,
    aspectRatio: 1,
    inset: 30,
    style: { background: "none", fontSize: "13px", fontFamily: "inherit", color: "inherit" },
    x: { label: "longitude", grid: true },
    y: { label: "latitude", grid: true },
    marks: [
      Plot.dot(places, { x: "x", y: "y", r: 5, fill: "var(--link)", title: "label" }),
      Plot.text(places, { x: "x", y: "y", text: "label", dy: -12, fill: "currentColor" }),
    ],
  }) as SVGSVGElement;
  return { svg, about: `${places.length} places`, caption: "By longitude and latitude, without a base map: nothing is fetched from elsewhere." };
}
