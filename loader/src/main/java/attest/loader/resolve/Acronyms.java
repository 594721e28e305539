package attest.loader.resolve;

import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Mention;
import attest.loader.model.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Short forms of bodies that a document defines itself: "Full Name (ABC)", "ABC (Full Name)". */
final class Acronyms {
    private static final Pattern DEFINED = Pattern.compile("^\\s?\\((?<short>[A-Z][A-Z./-]{1,9})\\)");
    private static final Pattern SHORT = Pattern.compile("[A-Z][A-Z./-]{1,9}");
    private static final int LONGEST = 14;

    private final LocalEntities local;
    private final Map<String, Mention> full = new TreeMap<>();

    Acronyms(LocalEntities local) {
        this.local = local;
        List<Mention> bodies = local.all().stream()
                .filter(mention -> mention.entity() == EntityKind.ORGANIZATION && mention.form() == Form.NAME)
                .toList();
        for (Mention mention : bodies) {
            if (mention.text().contains(" ")) {
                defined(mention).ifPresent(acronym -> full.putIfAbsent(acronym, mention));
            } else if (SHORT.matcher(mention.text()).matches()) {
                bodies.stream()
                        .filter(other -> explains(mention, other))
                        .forEach(other -> full.putIfAbsent(mention.text(), other));
            }
        }
    }

    /** "FLN (National Liberation Front)" */
    private boolean explains(Mention acronym, Mention name) {
        Span between = new Span(
                acronym.span().end(), Math.max(acronym.span().end(), name.span().start()));
        return name.text().contains(" ")
                && between.length() < 3
                && local.words(between).strip().equals("(")
                && name.span().end() < local.length()
                && local.words(new Span(name.span().end(), name.span().end() + 1))
                        .equals(")");
    }

    /** Whether everybody knows a short form as that of another body than the one whose it is here. */
    boolean isAnothers(Mention mention) {
        Mention defining = full.get(mention.text());
        return defining != null
                && mention.known().stream().noneMatch(defining.known()::contains)
                && mention.known().stream()
                        .flatMap(iri -> local.authority().find(iri).stream())
                        .allMatch(local.authority()::common);
    }

    private Optional<String> defined(Mention mention) {
        int end = mention.span().end();
        String after = local.words(new Span(end, Math.min(local.length(), end + LONGEST)));
        Matcher matcher = DEFINED.matcher(after);
        return matcher.find() && !ofItsEnd(mention.text(), matcher.group("short"))
                ? Optional.of(matcher.group("short"))
                : Optional.empty();
    }

    /** In "Mining Committee of the Free League (FL)" the short form is that of the league, not of its committee. */
    private static boolean ofItsEnd(String name, String acronym) {
        String initials = Arrays.stream(name.split("[\\s-]+"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return initials.length() > acronym.length() && initials.endsWith(acronym);
    }

    /** Full name and short form are one; if the authority knows either, both are known. */
    void resolve() {
        List<Mention> open = Stream.of(Form.NAME, Form.DESCRIPTION)
                .flatMap(form -> local.open(EntityKind.ORGANIZATION, form).stream())
                .toList();
        for (Mention mention : open) {
            Mention defining = full.get(mention.text());
            if (defining != null) {
                Cluster cluster = local.of(defining).orElseGet(() -> named(defining));
                local.join(mention, cluster, Names.step("acronym", 0.95, mention, cluster));
            }
        }
        full.forEach((acronym, mention) -> known(acronym, mention)
                .filter(cluster -> local.of(mention).isEmpty())
                .ifPresent(cluster -> local.join(mention, cluster, Names.step("acronym", 0.95, mention, cluster))));
    }

    private Cluster named(Mention defining) {
        return local.authority()
                .only(EntityKind.ORGANIZATION, defining.text())
                .map(entity -> {
                    Cluster cluster = local.of(entity);
                    local.join(defining, cluster, Names.step("same-name", 0.95, defining, cluster));
                    return cluster;
                })
                .orElseGet(() -> local.start(defining));
    }

    private Optional<Cluster> known(String acronym, Mention full) {
        return local.clusters(full.entity()).stream()
                .filter(cluster -> cluster.known().isPresent())
                .filter(cluster -> cluster.mentions().stream()
                        .anyMatch(mention -> mention.text().equals(acronym)))
                .findFirst();
    }
}
