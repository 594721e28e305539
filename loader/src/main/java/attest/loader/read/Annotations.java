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
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Reads claims that persons have read out of texts by hand. One that does not fit its text is told and left out. */
final class Annotations {
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
            String source = file.root().path("source").asText("");
            Optional<Document> document = documents.stream()
                    .filter(some ->
                            some.name().equals(source) || some.textHash().equals(source))
                    .findFirst();
            if (document.isPresent()) {
                claims.computeIfAbsent(document.get().textHash(), hash -> new ArrayList<>())
                        .addAll(claims(file, document.get()));
            } else if (!exists.test(source) && !source.matches("[0-9a-f]{64}")) {
                problems.accept(new Problem(
                        file.where("/source"),
                        "expected the file name or SHA-256 of a text; there is no '" + source + "' in the corpus"));
            }
        }
        return claims;
    }

    private List<Claim> claims(Yaml file, Document document) {
        AnnotatedMentions mentions = new AnnotatedMentions(iris, authority, document);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < file.root().path("claims").size(); i++) {
            Node node = new Node(file, "/claims/" + i);
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
