package attest.loader.resolve;

import attest.loader.model.Block;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Mention;
import attest.loader.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * Of whom a text is, by its title: an obituary of Hilde Moe means her by "Moe", though it names her brother once. In a paragraph that has
 * spoken of another of that name nobody can tell.
 */
final class Protagonists {
    private static final int LONGEST_PARAGRAPH = 5000;

    private final LocalEntities local;
    private final List<Span> titles;

    Protagonists(LocalEntities local) {
        this.local = local;
        this.titles = local.document().blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TITLE)
                .map(Block::span)
                .toList();
    }

    /** The only one in the title whom a short name may mean. */
    Optional<Cluster> of(Mention brief, PersonIndex index) {
        List<Cluster> inTitle = titles.stream()
                .flatMap(local::overlapping)
                .distinct()
                .filter(person -> isMeant(brief, person, index))
                .toList();
        return inTitle.size() == 1 && !isOfAnother(brief, inTitle.get(0), index)
                ? Optional.of(inTitle.get(0))
                : Optional.empty();
    }

    private static boolean isMeant(Mention brief, Cluster person, PersonIndex index) {
        return person.entity() == EntityKind.PERSON && index.fits(brief, person, PersonName::ends);
    }

    private boolean isOfAnother(Mention brief, Cluster person, PersonIndex index) {
        int length = local.before(brief, LONGEST_PARAGRAPH).length();
        Span before = new Span(brief.span().start() - length, brief.span().start());
        return local.overlapping(before).anyMatch(other -> other != person && isMeant(brief, other, index))
                || index.every(brief, PersonName::ends).stream().anyMatch(other -> names(other) > names(person));
    }

    private static long names(Cluster person) {
        return person.mentions().stream()
                .filter(mention -> mention.form() == Form.NAME)
                .count();
    }
}
