package attest.app.explain;

import attest.loader.explain.Explained;
import attest.loader.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Words of a sentence that something was seen in.
 *
 * @param span where they stand
 * @param mark what was seen
 */
record Marked(Span span, String mark) {
    /** In the order of the text, the longer of two that begin together first; they may overlap. */
    static List<Marked> in(Explained sentence) {
        List<Marked> marked = new ArrayList<>();
        sentence.names()
                .forEach(name ->
                        marked.add(new Marked(name.span(), name.entity().name().toLowerCase(Locale.ROOT))));
        sentence.dates().forEach(date -> marked.add(new Marked(date.span(), "date")));
        sentence.counts().forEach(count -> marked.add(new Marked(count.span(), "number")));
        sentence.silent()
                .forEach(silent -> marked.add(new Marked(
                        sentence.sentence().tokens().get(silent.token()).span(), "silent")));
        marked.sort(Comparator.comparing((Marked one) -> one.span().start())
                .thenComparing(one -> -one.span().end()));
        return marked;
    }
}
