package attest.app.query;

import attest.server.query.Answer;
import attest.server.query.Column;
import attest.server.query.SavedQuery;
import java.util.List;

/** How rows are printed. */
enum Format {
    table {
        @Override
        String write(SavedQuery query, Answer answer) {
            List<String> labels = query.header().columns().values().stream()
                    .map(Column::label)
                    .toList();
            return query.header().summary() + "\n\n" + Table.of(labels, answer.texts());
        }
    },
    csv {
        @Override
        String write(SavedQuery query, Answer answer) {
            return answer.csv();
        }
    },
    json {
        @Override
        String write(SavedQuery query, Answer answer) {
            return answer.json();
        }
    };

    abstract String write(SavedQuery query, Answer answer);
}
