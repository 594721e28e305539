package attest.loader.resolve;

import attest.loader.model.Authority;
import attest.loader.model.Decision;
import attest.loader.model.Entity;
import attest.loader.model.EntityKind;
import attest.loader.model.Extraction;
import attest.loader.model.Mention;
import attest.loader.model.Merge;
import attest.loader.model.Reference;
import attest.loader.model.Resolution;
import attest.loader.rdf.Iris;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides which mentions stand for whom (extraction note, section 7). The authority comes first, then the document's own names,
 * then full names across documents. A surname alone never joins documents, what is decided by persons is never undone, and what cannot be
 * told apart safely stays a person, office or event of its own.
 */
public final class Resolver {
    private final Known authority;
    private final Identity identity;

    /**
     * A resolver for one corpus.
     *
     * @param iris mints the IRIs of those whom nobody has given one
     * @param decisions in the order in which they were made
     */
    public Resolver(Iris iris, Authority authority, List<Decision> decisions) {
        this.authority = new Known(authority);
        this.identity = new Identity(iris, decisions);
    }

    /** The entities of all mentions, one result a document, in the order of their text hashes. */
    public List<Resolution> resolve(List<Extraction> extractions) {
        List<LocalEntities> documents = extractions.stream()
                .sorted(Comparator.comparing(extraction -> extraction.document().textHash()))
                .map(this::within)
                .toList();
        Merges merges = new Merges(identity, authority, documents);
        Map<Cluster, Entity> entities = merges.entities();
        return documents.stream()
                .map(document -> resolution(document, entities, merges.reasons(document)))
                .toList();
    }

    private LocalEntities within(Extraction extraction) {
        LocalEntities local = new LocalEntities(extraction, authority);
        Names names = new Names(local);
        Acronyms acronyms = new Acronyms(local);
        names.known(acronyms);
        names.ambiguous();
        acronyms.resolve();
        new Persons(local, identity).resolve();
        names.of(EntityKind.ORGANIZATION);
        names.of(EntityKind.PLACE);
        names.of(EntityKind.SOURCE);
        Descriptions descriptions = new Descriptions(local);
        descriptions.pronouns();
        descriptions.of(EntityKind.PERSON);
        descriptions.of(EntityKind.ORGANIZATION);
        descriptions.of(EntityKind.PLACE);
        descriptions.of(EntityKind.SOURCE);
        new Offices(local).resolve();
        new Happenings(local, identity).resolve();
        descriptions.pronouns();
        return local;
    }

    private static Resolution resolution(LocalEntities local, Map<Cluster, Entity> entities, List<Merge> across) {
        SortedMap<Mention, Entity> byMention = new TreeMap<>(local.resolved().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entities.get(entry.getValue()))));
        List<Merge> merges =
                Stream.concat(local.merges().stream(), across.stream()).toList();
        List<Reference> references = Stream.concat(
                        local.extraction().references().stream(), local.references().stream())
                .sorted(Comparator.comparing(Reference::span))
                .toList();
        return new Resolution(local.extraction(), byMention, merges, references);
    }
}
