package attest.loader.resolve;

import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Iri;
import attest.loader.model.KnownEntity;
import attest.loader.model.Mention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Offices of one document: those of the authority by their words and the country or body that the document speaks of, all
 * others once a document by their words.
 */
final class Offices {
    private static final Set<String> STATE = OfficeWords.ofTheState();

    private final LocalEntities local;
    private final Set<String> documentWords;
    private final Set<String> personWords = new TreeSet<>();

    Offices(LocalEntities local) {
        this.local = local;
        this.documentWords = OfficeWords.of(local.document().text());
        local.clusters(EntityKind.PERSON).stream()
                .flatMap(PersonName::all)
                .flatMap(name -> name.words().stream())
                .map(NameKeys::words)
                .forEach(personWords::addAll);
    }

    void resolve() {
        List<Mention> open = new ArrayList<>(local.open(EntityKind.OFFICE, Form.NAME));
        open.addAll(local.open(EntityKind.OFFICE, Form.DESCRIPTION));
        for (Mention mention : open.stream().sorted().toList()) {
            Set<String> words = OfficeWords.of(mention.text());
            Optional<Cluster> found = known(mention, words).map(local::of).or(() -> sameWords(words));
            if (found.isPresent()) {
                local.join(mention, found.get(), Names.step("office-words", 0.85, mention, found.get()));
            } else {
                local.start(mention);
            }
        }
    }

    private Optional<Cluster> sameWords(Set<String> words) {
        return local.clusters(EntityKind.OFFICE).stream()
                .filter(cluster -> cluster.known().isEmpty())
                .filter(cluster -> !words.isEmpty()
                        && OfficeWords.of(cluster.first().text()).equals(words))
                .findFirst();
    }

    /** One by its own form, else one by form and country; of several, that which the gazetteer saw. */
    private Optional<KnownEntity> known(Mention mention, Set<String> words) {
        List<KnownEntity> exact = offices(office -> forms(office).anyMatch(words::equals));
        List<KnownEntity> fitting = exact.isEmpty() ? offices(office -> fits(mention, words, office)) : exact;
        List<KnownEntity> seen = fitting.stream()
                .filter(office -> mention.known().contains(office.iri()))
                .toList();
        List<KnownEntity> left = fitting.size() > 1 ? seen : fitting;
        return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
    }

    private interface Test {
        boolean of(KnownEntity office);
    }

    private List<KnownEntity> offices(Test test) {
        return local.authority().all(EntityKind.OFFICE).filter(test::of).toList();
    }

    private static Stream<Set<String>> forms(KnownEntity office) {
        return Known.names(office).map(OfficeWords::of).filter(words -> !words.isEmpty());
    }

    /** The words of a form without its country are there, and whatever else is there only tells the country, the body or the holder. */
    private boolean fits(Mention mention, Set<String> words, KnownEntity office) {
        Set<String> country = words(office.place());
        Set<String> body = words(office.organization());
        Set<String> where = union(union(country, body), STATE);
        boolean anchored = words.stream().anyMatch(where::contains);
        boolean spokenOf = (documentWords.containsAll(country) && !country.isEmpty())
                || (documentWords.containsAll(body) && !body.isEmpty());
        return forms(office)
                .flatMap(form -> cores(form, union(country, STATE), body))
                .anyMatch(core -> words.containsAll(core)
                        && union(where, personWords).containsAll(without(words, core))
                        && spokenOf
                        && (anchored || core.size() > 1 || mention.known().contains(office.iri())));
    }

    /** A form without its country, and without its body where that is named in full and leaves enough to tell the office. */
    private static Stream<Set<String>> cores(Set<String> form, Set<String> country, Set<String> body) {
        Set<String> core = without(form, country);
        Set<String> brief = without(core, body);
        boolean enough = !body.isEmpty() && form.containsAll(body) && brief.size() > 1;
        return Stream.of(core, enough ? brief : core).filter(words -> !words.isEmpty());
    }

    private Set<String> words(Optional<Iri> entity) {
        return entity.flatMap(local.authority()::find)
                .map(known -> OfficeWords.of(known.label()))
                .orElse(Set.of());
    }

    private static Set<String> union(Collection<String> left, Collection<String> right) {
        Set<String> union = new TreeSet<>(left);
        union.addAll(right);
        return union;
    }

    private static Set<String> without(Collection<String> words, Collection<String> these) {
        Set<String> left = new TreeSet<>(words);
        left.removeAll(these);
        return left;
    }
}
