package attest.loader.read;

import attest.loader.model.Catalogue;
import attest.loader.model.Iri;
import attest.loader.model.Kind;
import attest.loader.model.Problem;
import attest.loader.model.When;
import attest.loader.rdf.AuthorityFile;
import attest.loader.rdf.Iris;
import attest.loader.rdf.Vocabulary;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Makes a document's catalogue out of what is said about it; a field that cannot be used is told and left out. */
final class Cataloguer {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]+");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final Iris iris;
    private final AuthorityFile authority;
    private final Consumer<Problem> problems;

    Cataloguer(Iris iris, AuthorityFile authority, Consumer<Problem> problems) {
        this.iris = iris;
        this.authority = authority;
        this.problems = problems;
    }

    Catalogue catalogue(String file, Entries entries, Inferred text) {
        Set<String> inferred = new HashSet<>();
        Optional<String> digestOf = checked(entries, "digest-of", this::hash);
        return new Catalogue(
                or(entries.field("title"), text.title(), "title", inferred),
                or(checked(entries, "publisher", this::publisher), text.publisher(), "publisher", inferred),
                or(entries.field("author"), text.author(), "author", inferred),
                published(file, entries, text, inferred),
                checked(entries, "language", this::language).orElse("en"),
                checked(entries, "url", this::address),
                checked(entries, "archived", this::address),
                checked(entries, "retrieved", Cataloguer::day),
                checked(entries, "kind", Cataloguer::kind)
                        .orElse(new Kind(digestOf.isPresent() ? "digest" : "article")),
                digestOf,
                inferred);
    }

    private Optional<When> published(String file, Entries entries, Inferred text, Set<String> inferred) {
        Optional<Entry> entry = entries.entry("published");
        if (entry.isPresent()) {
            return new Published(problems).of(entry.get());
        }
        entries.entry("not-after").ifPresent(new Published(problems)::bounded);
        Optional<When> day = text.day().flatMap(some -> new Published(problems).of(file, some));
        day.ifPresent(when -> inferred.add("published"));
        return day;
    }

    private static Optional<String> or(
            Optional<String> given, Optional<String> read, String field, Set<String> inferred) {
        if (given.isEmpty() && read.isPresent()) {
            inferred.add(field);
        }
        return given.or(() -> read);
    }

    private <T> Optional<T> checked(Entries entries, String key, Function<String, T> check) {
        Optional<String> value = entries.field(key);
        try {
            return value.map(check);
        } catch (IllegalArgumentException wrong) {
            entries.entry(key)
                    .ifPresent(
                            entry -> problems.accept(new Problem(entry.where(key), key + ": " + wrong.getMessage())));
            return Optional.empty();
        }
    }

    /** A slug of the authority as an IRI; anything else is a name. */
    private String publisher(String value) {
        if (!value.startsWith("organization/")) {
            return value;
        }
        Iri iri = iris.entity(value);
        if (!authority.names(iri)) {
            throw new IllegalArgumentException(value + " is not in authority.ttl: add it, or write the name instead");
        }
        return iri.value();
    }

    private String hash(String value) {
        if (!HASH.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "expected a SHA-256, 64 digits in lower-case hex; this is '" + value + "'");
        }
        return value;
    }

    /** Pages make a link of it: anything but the web could run in the reader's browser. */
    private String address(String value) {
        if (!ADDRESS.matcher(value).matches()) {
            throw new IllegalArgumentException("expected an address that begins with http:// or https:// and has no"
                    + " spaces; this is '" + value + "'");
        }
        return value;
    }

    private static Kind kind(String value) {
        if (!Vocabulary.sourceKinds().contains(value)) {
            throw new IllegalArgumentException("expected one of " + String.join(", ", Vocabulary.sourceKinds())
                    + "; this is '" + value + "', and the text is loaded without it");
        }
        return new Kind(value);
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException("expected a day such as 2026-03-01; this is '" + value + "'", wrong);
        }
    }

    private String language(String value) {
        if (!LANGUAGE.matcher(value).matches()) {
            throw new IllegalArgumentException("expected a BCP 47 tag such as en; this is '" + value + "'");
        }
        return value;
    }
}
