/** A cell as the table shows it: its value, the words for it, and where they lead. */
export interface Cell {
  value: string;
  label: string;
  href?: string;
}
/** The rows of the page: cells by column, and whether what they rest on is contested. */
export type Rows = { cells: Record<string, Cell>; contested: boolean }[];

/** A view of the header: which columns are drawn, and how. */
export interface View {
  kind: "timeline" | "bars" | "graph" | "map";
  label: string;
  first: boolean;
  columns: Record<string, string>;
  edges: [string, string][];
}

export const CONTESTED = "⚠ ";

/** What stands in the column that the view names for this part. */
export function cell(row: Rows[number], view: View, part: string): Cell | undefined {
  const column = view.columns[part];
  return column === undefined ? undefined : row.cells[column];
}
