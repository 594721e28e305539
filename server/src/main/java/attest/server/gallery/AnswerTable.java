package attest.server.gallery;

import attest.server.page.Ref;
import java.util.List;
import java.util.Optional;

/**
 * The rows of an answer as a page shows them.
 *
 * @param columns what is shown, in order; a column of IRIs whose names another column has already is not
 * @param evidence whether the rows say on which claims they rest
 * @param empty labels of the columns in which no row has a value; they are not shown
 */
public record AnswerTable(List<Heading> columns, List<Line> rows, boolean evidence, List<String> empty) {
    public AnswerTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        empty = List.copyOf(empty);
    }

    /**
     * The head of a column.
     *
     * @param style how its cells are set: number, nowrap, long, or nothing in particular
     */
    public record Heading(String name, String label, String style) {}

    /**
     * A row.
     *
     * @param cells one for each column, with no label where the row has no value
     * @param evidence the page of what it rests on
     * @param contested the first proposition behind it that others contest
     */
    public record Line(List<Ref> cells, Optional<String> evidence, Optional<Ref> contested) {
        public Line {
            cells = List.copyOf(cells);
        }
    }
}
