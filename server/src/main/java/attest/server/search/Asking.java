package attest.server.search;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Makes index queries of words: each must be there, and the last may be the beginning of one. */
final class Asking {
    /** Shorter words have too many neighbours. */
    private static final int FUZZY = 4;

    private static final int VERY_FUZZY = 7;
    /** What is asked has up to 3 fields · 16 words · (1 + 16) terms, within the 1,024 that the index allows. */
    private static final int WORDS = 16;

    private static final int NEIGHBOURS = 16;

    private Asking() {}

    static Query words(List<String> words, Collection<String> fields, Collection<String> types) {
        return restricted(words, fields, types, false);
    }

    /** The same with a letter more, less or other in each longer word. */
    static Query similar(List<String> words, Collection<String> fields, Collection<String> types) {
        return restricted(words, fields, types, true);
    }

    /** Texts that have some of the words, those that have most of them first. */
    static Query some(List<String> words, Collection<String> fields, Collection<String> types) {
        BooleanQuery.Builder anyWord = new BooleanQuery.Builder();
        for (String field : fields) {
            for (String text : first(words)) {
                Term word = new Term(field, text);
                anyWord.add(new BoostQuery(new TermQuery(word), 2), Occur.SHOULD);
                anyWord.add(fuzzy(word), Occur.SHOULD);
            }
        }
        return ofTypes(anyWord.build(), types);
    }

    private static Query restricted(
            List<String> all, Collection<String> fields, Collection<String> types, boolean similar) {
        List<String> words = first(all);
        BooleanQuery.Builder anyField = new BooleanQuery.Builder();
        for (String field : fields) {
            BooleanQuery.Builder each = new BooleanQuery.Builder();
            for (int i = 0; i < words.size(); i++) {
                Term word = new Term(field, words.get(i));
                each.add(similar ? fuzzy(word) : word(word, i == words.size() - 1), Occur.MUST);
            }
            anyField.add(each.build(), Occur.SHOULD);
        }
        return ofTypes(anyField.build(), types);
    }

    /** A longer text is looked for by how it begins. */
    private static List<String> first(List<String> words) {
        return words.subList(0, Math.min(WORDS, words.size()));
    }

    private static Query ofTypes(Query words, Collection<String> types) {
        BooleanQuery.Builder anyType = new BooleanQuery.Builder();
        types.forEach(type -> anyType.add(new TermQuery(new Term("type", type)), Occur.SHOULD));
        return new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(anyType.build(), Occur.FILTER)
                .build();
    }

    private static Query word(Term word, boolean last) {
        if (!last || word.text().length() < 2) {
            return new TermQuery(word);
        }
        return new BooleanQuery.Builder()
                .add(new BoostQuery(new TermQuery(word), 2), Occur.SHOULD)
                .add(new PrefixQuery(word), Occur.SHOULD)
                .build();
    }

    private static Query fuzzy(Term word) {
        int length = word.text().length();
        return length < FUZZY
                ? new TermQuery(word)
                : new FuzzyQuery(word, length < VERY_FUZZY ? 1 : 2, 1, NEIGHBOURS, true);
    }
}
