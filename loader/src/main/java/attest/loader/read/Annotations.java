package attest.loader.read;

import attest.loader.model.Authority;
import attest.loader.model.Claim;
import attest.loader.model.Document;
import attest.loader.model.Problem;
import attest.loader.rdf.Iris;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Reads claims that persons have read out of texts by hand. One that does not fit its text is told and left out. */
final class Annotations {
    private static final Set<String> KEYS = Set.of("source", "claims");

    private final Iris iris;
    private final Authority authority;
    private final Predicate<String> exists;
    private final Consumer<Problem> problems;

    /**
     * Annotations of a corpus.
     *
     * @param exists whether there is a text of this name, loaded or not
     */
    Annotations(Iris iris, Authority authority, Predicate<String> exists, Consumer<Problem> problems) {
        this.iris = iris;
        this.authority = authority;
        this.exists = exists;
        this.problems = problems;
    }

    /** The claims by the text hash of their document. */
    Map<String, List<Claim>> read(List<Yaml> files, List<Document> documents) {
        Map<String, List<Claim>> claims = new HashMap<>();
        for (Yaml file : files) {
            Node root = new Node(file, "");
            try {
                root.only(KEYS);
                document(root.required("source"), documents)
                        .ifPresent(document -> claims.computeIfAbsent(document.textHash(), hash -> new ArrayList<>())
                                .addAll(claims(root.required("claims").items(), document)));
            } catch (Node.Fault wrong) {
                problems.accept(new Problem(wrong.where(), wrong.getMessage()));
            }
        }
        return claims;
    }

    private Optional<Document> document(Node source, List<Document> documents) {
        String name = source.text();
        Optional<Document> found = documents.stream()
                .filter(document ->
                        document.name().equals(name) || document.textHash().equals(name))
                .findFirst();
        if (found.isEmpty() && !exists.test(name) && !name.matches("[0-9a-f]{64}")) {
            throw source.fault("expected the file name or SHA-256 of a text; there is no '" + name + "' in the corpus");
        }
        return found;
    }

    private List<Claim> claims(List<Node> nodes, Document document) {
        AnnotatedMentions mentions = new AnnotatedMentions(iris, authority, document);
        List<Claim> claims = new ArrayList<>();
        for (Node node : nodes) {
            try {
                claims.add(new AnnotatedClaim(mentions, node).read());
            } catch (Node.Fault wrong) {
                problems.accept(new Problem(wrong.where(), wrong.getMessage() + "; the claim is left out"));
            } catch (IllegalArgumentException wrong) {
                problems.accept(new Problem(node.where(), wrong.getMessage() + "; the claim is left out"));
            }
        }
        return claims;
    }
}
