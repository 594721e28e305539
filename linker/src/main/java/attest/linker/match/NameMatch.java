package attest.linker.match;

import attest.linker.model.Feature;
import attest.linker.model.Item;
import attest.linker.model.Name;
import attest.linker.model.Subject;
import java.util.Optional;

/**
 * The two names of a subject and an item that are most alike.
 *
 * @param score from 0 to 1
 * @param ours empty, as theirs is, when no names are alike at all
 */
record NameMatch(double score, Optional<Name> ours, Optional<Name> theirs) {

    static NameMatch best(Subject subject, Item item, KnownNames names) {
        NameMatch best = new NameMatch(0, Optional.empty(), Optional.empty());
        for (Name ours : subject.names()) {
            for (Name theirs : item.names()) {
                double score = names.score(ours.text(), theirs.text());
                if (score > best.score || (score == best.score && best.fewerWords(ours, names))) {
                    best = new NameMatch(score, Optional.of(ours), Optional.of(theirs));
                }
            }
        }
        return best;
    }

    /** Of names that fit as well, the longer one says more. */
    private boolean fewerWords(Name name, KnownNames names) {
        return ours.isPresent() && words(names) < names.words(name.text());
    }

    /** How many words of our name tell who it is. */
    int words(KnownNames names) {
        return ours.map(name -> names.words(name.text())).orElse(0);
    }

    Feature feature() {
        return new Feature("name", Decimals.of(score), why());
    }

    private String why() {
        if (ours.isEmpty()) {
            return "No name of the item is like a name of ours.";
        }
        Name found = theirs.orElseThrow();
        return "\"%s\" against the %s \"%s\"%s."
                .formatted(
                        ours.get().text(),
                        found.label() ? "label" : "alias",
                        found.text(),
                        found.language().isEmpty() ? "" : " (" + found.language() + ")");
    }
}
