package attest.loader.extract.rule;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.Edge;
import attest.loader.model.Sentence;
import attest.loader.model.Token;
import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.trees.GrammaticalRelation;
import java.util.ArrayList;
import java.util.List;

/** Builds the graph that Semgrex matches from plain words and edges. */
final class Graph {
    private Graph() {}

    static SemanticGraph of(Sentence sentence) {
        List<IndexedWord> words = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            words.add(word(sentence.tokens().get(i), i + 1));
        }
        SemanticGraph graph = new SemanticGraph();
        boolean[] used = new boolean[words.size()];
        Grammar grammar = Grammar.of(sentence);
        for (Edge edge : sentence.edges()) {
            used[edge.head()] = true;
            used[edge.dependent()] = true;
        }
        for (int i = 0; i < words.size(); i++) {
            if (used[i] || words.size() == 1) {
                graph.addVertex(words.get(i));
            }
            if (used[i] && grammar.parent(i).isEmpty()) {
                graph.addRoot(words.get(i));
            }
        }
        for (Edge edge : sentence.edges()) {
            graph.addEdge(words.get(edge.head()), words.get(edge.dependent()), relation(edge.relation()), 1.0, false);
        }
        return graph;
    }

    private static IndexedWord word(Token token, int index) {
        CoreLabel label = new CoreLabel();
        label.setWord(token.word());
        label.setValue(token.word());
        label.setLemma(token.lemma());
        label.setTag(token.tag());
        label.setNER(token.entity());
        label.setIndex(index);
        label.setSentIndex(0);
        label.setDocID("");
        return new IndexedWord(label);
    }

    private static GrammaticalRelation relation(String name) {
        return GrammaticalRelation.valueOf(Language.UniversalEnglish, name);
    }
}
