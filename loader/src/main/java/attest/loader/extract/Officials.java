package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Mention;
import attest.loader.model.Token;
import attest.loader.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who acts in an office or for others, as the text tells it: where private persons go is nobody's business. */
final class Officials {
    private static final List<String> POSTS = List.of("office", "official", "rank", "sent");
    private static final String BESIDE = "appos|compound|flat|dep|nsubj|nmod:of";

    private final Scene scene;
    private final Words words;
    private Optional<Set<String>> titled = Optional.empty();

    Officials(Scene scene, Words words) {
        this.scene = scene;
        this.words = words;
    }

    /** Whether a word stands for the holder of an office, for somebody sent or for those sent together. */
    boolean has(At at, Mention who) {
        if (who.form() == Form.DESCRIPTION) {
            return isPost(scene.token(at))
                    || words.has("mission", scene.token(at).lemma());
        }
        return who.entity() == EntityKind.PERSON && titled().stream().anyMatch(name -> isSame(name, who.text()));
    }

    private boolean isPost(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return token.entity().equals("OFFICE") || POSTS.stream().anyMatch(list -> words.has(list, lemma));
    }

    /** The names beside which the text puts an office or a rank somewhere. */
    private Set<String> titled() {
        if (titled.isEmpty()) {
            Set<String> names = new HashSet<>();
            for (int i = 0; i < scene.size(); i++) {
                int sentence = i;
                IntStream.range(0, scene.sentence(i).tokens().size())
                        .mapToObj(token -> new At(sentence, token))
                        .filter(at -> isPost(scene.token(at))
                                && !scene.token(at).tag().endsWith("S"))
                        .flatMap(this::named)
                        .map(Mention::text)
                        .forEach(names::add);
            }
            titled = Optional.of(names);
        }
        return titled.get();
    }

    private Stream<Mention> named(At post) {
        Grammar grammar = scene.grammar(post.sentence());
        Stream<Integer> below =
                grammar.dependents(post.token(), relation -> relation.matches("appos|flat|dep")).stream();
        Stream<Integer> above = grammar.relation(post.token()).matches(BESIDE)
                        && grammar.parent(post.token()).isPresent()
                ? Stream.of(grammar.parent(post.token()).getAsInt())
                : Stream.of();
        Stream<Integer> told = grammar.dependents(post.token(), "cop").isEmpty()
                ? Stream.of()
                : grammar.dependents(post.token(), "nsubj").stream();
        Stream<Integer> next =
                post.token() + 1 < grammar.sentence().tokens().size() ? Stream.of(post.token() + 1) : Stream.of();
        return Stream.of(below, above, told, next)
                .flatMap(found -> found)
                .map(post::with)
                .flatMap(at -> scene.name(at).stream())
                .filter(name -> name.entity() == EntityKind.PERSON);
    }

    /** "Berger" and "Anna Berger" */
    private static boolean isSame(String one, String other) {
        return (" " + one + " ").contains(" " + other + " ") || (" " + other + " ").contains(" " + one + " ");
    }
}
