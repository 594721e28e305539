package attest.app.query;

import java.util.ArrayList;
import java.util.List;

/** Rows in aligned columns; long cells are shortened and say so by an ellipsis. */
public final class Table {
    private static final int WIDEST = 48;
    private static final String GAP = "  ";

    private Table() {}

    public static String of(List<String> labels, List<List<String>> rows) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(labels);
        rows.forEach(row -> cells.add(row.stream().map(Table::shortened).toList()));
        int[] widths = new int[labels.size()];
        cells.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        });
        StringBuilder table = new StringBuilder();
        cells.forEach(row -> table.append(line(row, widths)));
        return table.append(rows.size() == 1 ? "(1 row)\n" : "(" + rows.size() + " rows)\n")
                .toString();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i))
                    .append(" ".repeat(widths[i] - length(row.get(i))))
                    .append(GAP);
        }
        return line.toString().stripTrailing() + "\n";
    }

    private static String shortened(String cell) {
        String flat = cell.replaceAll("\\s+", " ");
        return length(flat) <= WIDEST ? flat : flat.substring(0, flat.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
