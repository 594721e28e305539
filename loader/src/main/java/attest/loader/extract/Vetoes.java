package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Mention;
import attest.loader.model.Token;
import attest.loader.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What looks like the holding or the change of an office, a text issued or a demand, and is none: "would-be president", "calls for the resignation". */
final class Vetoes {
    private static final Set<String> OFFICES =
            Set.of("heldOffice", "appointedTo", "electedTo", "removedFrom", "resignedFrom");

    /** What is told once for all, and not by "may" or "must". */
    private static final Set<String> SETTLED = Set.of("issued", "died", "wasBorn");

    /** Words between a noun that wishes and the change that it wishes for. */
    private static final int LONGEST_WAY = 3;

    private final Scene scene;
    private final Words words;

    Vetoes(Scene scene, Words words) {
        this.scene = scene;
        this.words = words;
    }

    boolean forbid(Firing firing) {
        String relation = firing.rule().relation().orElseThrow().name();
        return (SETTLED.contains(relation) && isOnlyPossible(firing))
                || (relation.equals("calledFor") && isDuration(firing))
                || (firing.rule().denied() && isToCome(firing))
                || isOfficeVetoed(firing, relation);
    }

    /** "campaigned for two decades" tells how long. */
    private boolean isDuration(Firing firing) {
        return firing.word("object")
                .filter(at -> words.has("time_unit", lemma(at)))
                .isPresent();
    }

    /** "will refuse to sign": nobody has refused yet. */
    private boolean isToCome(Firing firing) {
        return firing.word("trigger").stream()
                .anyMatch(at -> scene.grammar(at.sentence()).isToCome(at.token()));
    }

    private boolean isOfficeVetoed(Firing firing, String relation) {
        return OFFICES.contains(relation)
                && (isWished(firing)
                        || isUndone(firing)
                        || isOnlyPossible(firing)
                        || isDemanded(firing)
                        || isNoOffice(firing)
                        || (relation.equals("heldOffice") && (isOfKin(firing) || isAim(firing))));
    }

    /** What is called for, refused or feared has not happened, if only its noun stands there. */
    private boolean isWished(Firing firing) {
        Optional<At> trigger =
                firing.word("trigger").filter(at -> scene.token(at).tag().startsWith("NN"));
        return trigger.isPresent()
                && scene
                        .grammar(trigger.get().sentence())
                        .ancestors(trigger.get().token())
                        .stream()
                        .limit(LONGEST_WAY)
                        .anyMatch(above ->
                                words.has("wish_change", lemma(trigger.get().with(above))));
    }

    /** "The resignation of Karl Lund was not accepted", "the appointment was revoked": as before. */
    private boolean isUndone(Firing firing) {
        Optional<At> trigger = firing.word("trigger")
                .filter(at -> scene.token(at).tag().startsWith("NN"))
                .filter(at -> scene.grammar(at.sentence()).relation(at.token()).matches("nsubj:pass|obj"));
        return trigger.isPresent() && isUndone(trigger.get());
    }

    private boolean isUndone(At change) {
        Grammar grammar = scene.grammar(change.sentence());
        At verb = change.with(grammar.parent(change.token()).orElseThrow());
        boolean negated = grammar.dependents(verb.token(), "advmod").stream()
                .anyMatch(word -> lemma(change.with(word)).matches("not|never|n't"));
        return words.has("undo", lemma(verb)) || (negated && words.has("grant", lemma(verb)));
    }

    /** "may be appointed": of what happened news says "may have been". */
    private boolean isOnlyPossible(Firing firing) {
        Optional<At> predicate = firing.word("trigger").or(() -> firing.word("object"));
        return predicate.isPresent()
                && scene.grammar(predicate.get().sentence())
                        .isOnlyPossible(predicate.get().token());
    }

    /** "demanded that the mayor be sacked", of one or of many; "is to be sacked" and "may be sacked" are told elsewhere. */
    private boolean isDemanded(Firing firing) {
        return firing.word("trigger")
                .filter(at -> scene.token(at).tag().equals("VBN"))
                .filter(at -> {
                    List<Token> aids = scene
                            .grammar(at.sentence())
                            .dependents(at.token(), relation -> relation.matches("aux.*|mark"))
                            .stream()
                            .map(word -> scene.token(at.with(word)))
                            .toList();
                    return aids.stream().anyMatch(aid -> aid.word().equals("be"))
                            && aids.stream().noneMatch(aid -> aid.tag().matches("MD|TO"));
                })
                .isPresent();
    }

    /** "is leaving to become mayor": not yet; "left to become mayor" */
    private boolean isAim(Firing firing) {
        return firing.word("trigger").filter(this::isAim).isPresent();
    }

    private boolean isAim(At trigger) {
        Grammar grammar = scene.grammar(trigger.sentence());
        boolean infinitive = scene.token(trigger).tag().equals("VB")
                && grammar.children(trigger.token()).stream()
                        .anyMatch(word -> scene.token(trigger.with(word)).tag().equals("TO"));
        return infinitive
                && grammar.parent(trigger.token()).isPresent()
                && scene.token(trigger.with(grammar.parent(trigger.token()).getAsInt()))
                        .tag()
                        .matches("VB[GPZ]?");
    }

    private boolean isNoOffice(Firing firing) {
        Optional<At> office = firing.word("object")
                .filter(at -> firing.mention("object").map(Mention::entity).orElse(null) == EntityKind.OFFICE);
        return office.isPresent()
                && (isMocked(office.get())
                        || isVague(office.get())
                        || isOneOfMany(office.get())
                        || isToBe(office.get())
                        || isNoLonger(office.get())
                        || isMonarchOfNothing(office.get())
                        || isBirth(office.get())
                        || isShah(office.get()));
    }

    /** "self-styled president", "the alleged leader" */
    private boolean isMocked(At office) {
        Grammar grammar = scene.grammar(office.sentence());
        return IntStream.range(Math.max(0, office.token() - 4), office.token())
                .filter(word -> belongs(grammar, word, office.token()))
                .anyMatch(word -> words.has("mock_office", surface(office.with(word))));
    }

    private static boolean belongs(Grammar grammar, int word, int office) {
        return grammar.ancestors(word).contains(office)
                || (grammar.parent(office).isPresent()
                        && grammar.parent(word).equals(grammar.parent(office))
                        && grammar.relation(word).matches("amod|compound|advmod"));
    }

    /** "a leader in solar energy", "a religious leader": nobody says of what. */
    private boolean isVague(At office) {
        Grammar grammar = scene.grammar(office.sentence());
        List<Integer> children = grammar.children(office.token());
        boolean one =
                children.stream().anyMatch(child -> lemma(office.with(child)).matches("a|an|another|any"));
        return one
                && words.has("vague_office", lemma(office))
                && children.stream()
                        .noneMatch(child -> grammar.relation(child).matches("nmod:(of|poss|for|to)|compound"));
    }

    /** "the fourth minister to leave": of what, no word tells. */
    private boolean isOneOfMany(At office) {
        Grammar grammar = scene.grammar(office.sentence());
        return grammar.dependents(office.token(), "acl").stream()
                        .anyMatch(verb -> scene.token(office.with(verb)).tag().equals("VB"))
                && grammar.dependents(office.token(), relation -> relation.matches("nmod:(of|for|poss)|compound"))
                        .isEmpty()
                && grammar.dependents(office.token(), "amod").stream()
                        .map(word -> lemma(office.with(word)))
                        .anyMatch(lemma -> lemma.matches("first|second|third") || words.has("new_holder", lemma));
    }

    /** "he is to be head of the school": he is not yet, and has it not when he resigns from another. */
    private boolean isToBe(At office) {
        Grammar grammar = scene.grammar(office.sentence());
        return grammar.dependents(office.token(), "mark").stream()
                        .anyMatch(word -> scene.token(office.with(word)).tag().equals("TO"))
                && grammar.dependents(office.token(), "aux").stream()
                        .anyMatch(word -> lemma(office.with(word)).equals("be"));
    }

    /** "was no longer minister in 1990": whatever he had been before, not then. */
    private boolean isNoLonger(At office) {
        return IntStream.range(Math.max(1, office.token() - 4), office.token())
                .anyMatch(word -> surface(office.with(word)).equals("longer")
                        && surface(office.with(word - 1)).equals("no"));
    }

    /** "the king of jazz" rules nobody, nor does the clerk of the year. */
    private boolean isMonarchOfNothing(At office) {
        boolean prize = scene.grammar(office.sentence()).dependents(office.token(), "nmod:of").stream()
                .anyMatch(word -> words.has("time_unit", lemma(office.with(word)))
                        && !lemma(office.with(word)).matches("day|time|hour|moment"));
        return prize
                || (words.has("monarch", lemma(office))
                        && scene.grammar(office.sentence()).dependents(office.token(), "nmod:of").stream()
                                .map(word -> scene.token(office.with(word)))
                                .anyMatch(Vetoes::isThing));
    }

    /** "Prince Karl" was born, not made; "Crown Prince" is an office. */
    private boolean isBirth(At office) {
        Grammar grammar = scene.grammar(office.sentence());
        return lemma(office).matches("prince|princess|duke|duchess")
                && grammar.relation(office.token()).startsWith("compound")
                && (office.token() == 0
                        || !lemma(office.with(office.token() - 1)).equals("crown"));
    }

    /** "Residents of Shah Permai": with one word behind it, it is as soon a town's name as a ruler's. */
    private boolean isShah(At office) {
        Grammar grammar = scene.grammar(office.sentence());
        return lemma(office).equals("shah")
                && grammar.relation(office.token()).startsWith("compound")
                && grammar.dependents(grammar.parent(office.token()).orElseThrow(), "compound")
                                .size()
                        == 1;
    }

    private static boolean isThing(Token token) {
        return token.tag().matches("NNS?") && token.entity().equals("O");
    }

    /** "whose father was president" names nobody. */
    private boolean isOfKin(Firing firing) {
        return firing.mention("subject")
                .filter(person -> person.form() == Form.DESCRIPTION)
                .flatMap(person -> firing.word("subject"))
                .filter(at -> words.has("kin", lemma(at)))
                .isPresent();
    }

    private String lemma(At at) {
        return scene.token(at).lemma();
    }

    private String surface(At at) {
        return scene.token(at).word().toLowerCase(Locale.ROOT);
    }
}
