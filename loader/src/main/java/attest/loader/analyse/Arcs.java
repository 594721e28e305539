package attest.loader.analyse;

import attest.loader.parse.Arc;
import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TreeGraphNode;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import java.util.List;
import java.util.stream.IntStream;

/** What a parser found, in the form from which CoreNLP makes its enhanced grammar. */
final class Arcs {
    private Arcs() {}

    /** The grammar of words that are numbered from 1, with an arc for each. */
    static GrammaticalStructure grammar(List<CoreLabel> words, List<Arc> arcs) {
        IndexedWord root = new IndexedWord(new Word("ROOT"));
        root.set(CoreAnnotations.IndexAnnotation.class, 0);
        List<TypedDependency> dependencies = IntStream.range(0, words.size())
                .mapToObj(i -> dependency(words, i, arcs.get(i), root))
                .toList();
        return new UniversalEnglishGrammaticalStructure(dependencies, new TreeGraphNode(root));
    }

    private static TypedDependency dependency(List<CoreLabel> words, int word, Arc arc, IndexedWord root) {
        IndexedWord dependent = new IndexedWord(words.get(word));
        return arc.head() == 0
                ? new TypedDependency(GrammaticalRelation.ROOT, root, dependent)
                : new TypedDependency(relation(arc.relation()), new IndexedWord(words.get(arc.head() - 1)), dependent);
    }

    private static GrammaticalRelation relation(String name) {
        GrammaticalRelation known = UniversalEnglishGrammaticalRelations.shortNameToGRel.get(name);
        return known != null
                ? known
                : new GrammaticalRelation(Language.UniversalEnglish, name, null, GrammaticalRelation.DEPENDENT);
    }
}
