package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.extract.rule.NodeType;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Mention;
import attest.loader.model.Method;
import attest.loader.model.Role;
import attest.loader.model.Span;
import attest.loader.model.When;
import attest.loader.time.DateMention;
import attest.loader.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns a firing of a rule of a relation into a claim: the nodes are subject, object, addressee and trigger. */
final class RelationClaims {
    private static final Set<String> STATES = Set.of("heldOffice", "memberOf", "affiliatedWith");

    private static final Set<String> CHANGES =
            Set.of("appointedTo", "electedTo", "removedFrom", "resignedFrom", "succeeded");

    private final Scene scene;
    private final Times times;
    private final Tenure tenure;
    private final Words words;
    private final Vetoes vetoes;
    private final Appositions appositions;

    RelationClaims(Scene scene, Times times, Words words) {
        this.scene = scene;
        this.times = times;
        this.tenure = new Tenure(scene, times);
        this.words = words;
        this.vetoes = new Vetoes(scene, words);
        this.appositions = new Appositions(scene);
    }

    /** The claims of a firing: one, or where several named persons left something undone, one for each. */
    List<Draft> of(Firing firing) {
        List<Mention> each = firing.rule().denied()
                ? firing.word("subject").map(appositions::of).orElse(List.of())
                : List.of();
        return each.isEmpty()
                ? of(firing, subject(firing)).stream().toList()
                : each.stream()
                        .flatMap(one -> of(firing, Optional.of(one)).stream())
                        .toList();
    }

    private Optional<Draft> of(Firing firing, Optional<Mention> subject) {
        Optional<Mention> object =
                firing.mention("object").map(office -> ofPlace(firing, office)).or(() -> headOf(firing));
        if (subject.isEmpty()
                || isTheOther(firing, subject.get())
                || object.filter(other -> isSame(subject.get(), other)).isPresent()
                || isNextInList(firing)
                || vetoes.forbid(firing)) {
            return Optional.empty();
        }
        Optional<Mention> addressee = firing.mention("addressee");
        At trigger = trigger(firing);
        Optional<DateMention> date = date(firing, trigger);
        if (date.filter(day -> isChange(firing) && times.isToCome(trigger, day)).isPresent()) {
            return Optional.empty();
        }
        List<Mention> sides =
                Stream.of(subject, object, addressee).flatMap(Optional::stream).toList();
        Span quote = Quotes.with(Quotes.of(scene, trigger, sides), date.map(DateMention::span));
        Draft draft = Draft.of(
                        firing.rule(), trigger, Quotes.with(quote, extent(firing)), relation(firing), subject.get())
                .withRole(role(firing))
                .withWhen(when(firing, trigger, object, date))
                .withAddressee(addressee);
        return Optional.of(object.map(draft::withObject).orElse(draft));
    }

    private static boolean isChange(Firing firing) {
        return CHANGES.contains(relation(firing));
    }

    /** "The bishop called for him and he was made dean": he is not the bishop, whatever the pronoun is taken for. */
    private boolean isTheOther(Firing firing, Mention subject) {
        Optional<At> he =
                firing.word("subject").filter(word -> scene.token(word).word().matches("he|she"));
        return he.isPresent()
                && subject.antecedent().isPresent()
                && IntStream.range(0, he.get().token())
                        .mapToObj(he.get()::with)
                        .filter(word -> scene.token(word)
                                .word()
                                .equals(scene.token(he.get()).word().equals("he") ? "him" : "her"))
                        .filter(word -> scene.token(word).tag().equals("PRP"))
                        .anyMatch(word -> isDoer(word, subject.antecedent().get()));
    }

    private boolean isDoer(At other, Span who) {
        Grammar grammar = scene.grammar(other.sentence());
        return grammar.parent(other.token()).isPresent()
                && grammar.dependents(grammar.parent(other.token()).getAsInt(), "nsubj").stream()
                        .anyMatch(doer -> scene.token(other.with(doer)).span().overlaps(who));
    }

    /** Nobody is the object of what is told of himself: "Berger and Lind, his predecessor". */
    private static boolean isSame(Mention subject, Mention object) {
        boolean person = subject.entity() == EntityKind.PERSON && object.entity() == EntityKind.PERSON;
        return subject.span().covers(object.span()) || (person && subject.text().equals(object.text()));
    }

    /** What belongs into the quotation besides the two sides. */
    private Optional<Span> extent(Firing firing) {
        return firing.word("extent").map(word -> Quotes.phrase(scene, word)).or(() -> measure(firing));
    }

    /** A measure is told with all its words: "release those who were arrested at the harbour". */
    private Optional<Span> measure(Firing firing) {
        return firing.rule().types().entrySet().stream()
                .filter(type -> type.getValue() == NodeType.MEASURE)
                .flatMap(type -> firing.word(type.getKey()).stream())
                .map(word -> Quotes.clause(scene, word))
                .findFirst();
    }

    private static At trigger(Firing firing) {
        return firing.word("trigger")
                .or(() -> firing.word("object"))
                .or(() -> firing.word("subject"))
                .orElseThrow();
    }

    private static String relation(Firing firing) {
        return firing.rule().relation().orElseThrow().name();
    }

    /** Whoever runs a body holds an office that has no name of its own. */
    private Optional<Mention> headOf(Firing firing) {
        return firing.mention("body").map(body -> {
            At verb = firing.word("verb").orElse(trigger(firing));
            Span span = scene.token(verb).span().union(body.span());
            return new Mention(
                    span,
                    EntityKind.OFFICE,
                    Form.DESCRIPTION,
                    Posts.by(scene.token(verb).lemma(), body.text()),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Method.RULE);
        });
    }

    /** "Governor Anna Berger of Texas": what the office is of stands behind the name. */
    private Mention ofPlace(Firing firing, Mention office) {
        Optional<At> holder = firing.word("subject");
        boolean title = office.entity() == EntityKind.OFFICE
                && holder.isPresent()
                && firing.word("object").orElseThrow().token() < holder.get().token();
        return title
                ? placeBehind(holder.get())
                        .filter(place -> !office.text().contains(" of "))
                        .map(place -> Labels.relabelled(office, office.text() + " of " + place.text()))
                        .orElse(office)
                : office;
    }

    private Optional<Mention> placeBehind(At holder) {
        Grammar grammar = scene.grammar(holder.sentence());
        return grammar.dependents(holder.token(), "nmod:of").stream()
                .flatMap(word -> scene.name(holder.with(word)).stream())
                .filter(name -> name.entity() == EntityKind.PLACE || name.entity() == EntityKind.ORGANIZATION)
                .findFirst();
    }

    /**
     * A rule that names no subject is about whoever speaks: until that is known, the document. "The son of Holm, who heads the
     * bank": whom the clause stands behind, whatever noun the parser hangs it on.
     */
    private Optional<Mention> subject(Firing firing) {
        if (!firing.rule().types().containsKey("subject")) {
            return Optional.of(Mention.DOCUMENT);
        }
        return firing.mention("subject").map(subject -> firing.word("subject")
                .flatMap(word -> beforeWho(word, trigger(firing)).or(() -> described(word, subject)))
                .orElse(subject));
    }

    /** "Berger, a banker who heads the party": the banker has a name. */
    private Optional<Mention> described(At word, Mention subject) {
        return subject.form() == Form.DESCRIPTION
                ? scene.grammar(word.sentence()).above(word.token()).stream()
                        .filter(edge -> edge.relation().equals("appos"))
                        .flatMap(edge -> scene.name(word.with(edge.head())).stream())
                        .filter(name -> name.entity() == EntityKind.PERSON)
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Mention> beforeWho(At subject, At trigger) {
        Grammar grammar = scene.grammar(subject.sentence());
        return grammar.dependents(subject.token(), "ref").stream()
                .filter(word -> word < trigger.token()
                        && scene.token(subject.with(word)).lemma().equals("who"))
                .map(who -> scene.token(subject.with(who - 1)).word().equals(",") ? who - 2 : who - 1)
                .filter(before -> before > subject.token())
                .flatMap(before -> scene.name(subject.with(before)).stream())
                .filter(name -> name.entity() == EntityKind.PERSON)
                .findFirst();
    }

    /** "Holm, the mayor, Berger, the judge": the judge stands beside Berger, whatever the parser hangs him on. */
    private boolean isNextInList(Firing firing) {
        Optional<At> subject = firing.word("subject");
        Optional<At> object = firing.word("object");
        if (subject.isEmpty()
                || object.isEmpty()
                || object.get().token() < subject.get().token()) {
            return false;
        }
        Grammar grammar = scene.grammar(subject.get().sentence());
        return grammar.relation(object.get().token()).matches("appos|conj.*|dep")
                && IntStream.range(subject.get().token() + 1, object.get().token())
                        .mapToObj(subject.get()::with)
                        .flatMap(at -> scene.name(at).stream())
                        .filter(name -> name.entity() == EntityKind.PERSON)
                        .filter(name -> !name.span()
                                .equals(firing.mention("subject").orElseThrow().span()))
                        .anyMatch(name -> !name.span().covers(span(subject.get()))
                                && !name.span().covers(span(object.get())));
    }

    private Span span(At word) {
        return scene.token(word).span();
    }

    private Optional<DateMention> date(Firing firing, At trigger) {
        boolean state = STATES.contains(relation(firing))
                || (relation(firing).equals("succeeded")
                        && scene.token(trigger).tag().startsWith("NN"));
        return state ? times.ofState(trigger) : times.ofEvent(trigger);
    }

    /** What "former" and "current" say of an office counts as its date. */
    private Optional<When> when(Firing firing, At trigger, Optional<Mention> object, Optional<DateMention> date) {
        return relation(firing).equals("heldOffice") && object.isPresent()
                ? tenure.of(firing.word("object").orElse(trigger), trigger, object.get())
                : date.map(DateMention::when);
    }

    /** The role that the rule gives; for an office what the words before it tell: acting, designate. */
    private Optional<Role> role(Firing firing) {
        Optional<Role> given = firing.rule().role();
        Optional<At> office = firing.word("object")
                .filter(at -> firing.mentions().get("object") != null
                        && firing.mentions().get("object").entity() == EntityKind.OFFICE);
        return given.or(() -> office.flatMap(this::status));
    }

    private Optional<Role> status(At office) {
        String head = scene.token(office).lemma();
        if (head.endsWith("-elect") || head.endsWith("-designate")) {
            return Optional.of(new Role("designate"));
        }
        boolean acting = Stream.concat(
                        scene.grammar(office.sentence()).children(office.token()).stream(),
                        Stream.of(Math.max(0, office.token() - 1)))
                .map(word -> scene.token(office.with(word)))
                .anyMatch(
                        word -> words.has("acting", word.lemma()) || word.word().equals("acting"));
        return acting ? Optional.of(new Role("acting")) : Optional.empty();
    }
}
