package attest.loader.resolve;

import attest.loader.model.Claim;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Mention;
import attest.loader.model.Span;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whom "the minister" or "the general" means: the only person who was called so before, where that word was used of nobody else and
 * the person is still near.
 */
final class Holders {
    /** About two paragraphs, in code points. */
    static final int NEAR = 700;

    private static final Set<String> HOLDING =
            Set.of("heldOffice", "appointedTo", "electedTo", "resignedFrom", "removedFrom");

    /** What makes another office of one: the deputy mayor is not the mayor. */
    private static final Pattern LESSER =
            Pattern.compile("(?i)\\b(deputy|vice|assistant|former|acting|shadow|junior|under|ex)[ -]$");

    private static final int LONGEST_LESSER = 11;

    private final LocalEntities local;

    Holders(LocalEntities local) {
        this.local = local;
    }

    /**
     * The person, if there is one.
     *
     * @param head the noun of the description, in lower case
     */
    Optional<Cluster> of(Mention description, String head) {
        if (head.isEmpty()) {
            return Optional.empty();
        }
        String before = local.words(new Span(0, description.span().start()));
        Matcher uses = Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(head) + "(?![\\p{L}-])")
                .matcher(before.toLowerCase(Locale.ROOT));
        Set<Cluster> called = new HashSet<>();
        while (uses.find()) {
            if (isLesser(before, uses.start(), description)) {
                continue;
            }
            int start = before.codePointCount(0, uses.start());
            Span use = new Span(start, start + before.codePointCount(uses.start(), uses.end()));
            Optional<Cluster> holder = holder(use);
            if (holder.isEmpty()) {
                return Optional.empty();
            }
            called.add(holder.get());
        }
        return called.size() == 1
                ? called.stream()
                        .filter(cluster -> isNear(cluster, description))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether what stands before the word makes it another office than that of the description. */
    private boolean isLesser(String before, int use, Mention description) {
        Matcher lesser = LESSER.matcher(before.substring(Math.max(0, use - LONGEST_LESSER), use));
        return lesser.find()
                && !local.words(description.span())
                        .toLowerCase(Locale.ROOT)
                        .contains(lesser.group(1).toLowerCase(Locale.ROOT));
    }

    private static boolean isNear(Cluster cluster, Mention description) {
        return cluster.mentions().stream()
                .map(mention -> description.span().start() - mention.span().end())
                .anyMatch(distance -> distance >= 0 && distance < NEAR);
    }

    /** Whose office or rank a word names: by a claim on an office, by the name behind it, or by a description that was found out. */
    private Optional<Cluster> holder(Span use) {
        Stream<Mention> claimed = local.claims().stream()
                .filter(claim -> HOLDING.contains(claim.relation().name()))
                .filter(claim -> claim.object()
                        .filter(office -> office.entity() == EntityKind.OFFICE
                                && office.span().covers(use))
                        .isPresent())
                .map(Claim::subject);
        Stream<Mention> beside = local.all().stream()
                .filter(mention -> mention.entity() == EntityKind.PERSON)
                .filter(mention -> mention.span().covers(use)
                        || (mention.form() == Form.NAME && mention.span().start() == use.end() + 1));
        Set<Cluster> holders = new HashSet<>();
        Stream.concat(claimed, beside).map(local::of).flatMap(Optional::stream).forEach(holders::add);
        return holders.size() == 1 ? holders.stream().findFirst() : Optional.empty();
    }
}
