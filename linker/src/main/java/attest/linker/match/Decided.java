package attest.linker.match;

import attest.linker.model.Judgement;
import attest.linker.model.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What persons decided on one subject; the last word on a pair stands. */
record Decided(Map<String, Verdict> pairs, boolean none) {

    static Decided of(List<Judgement> judgements) {
        Map<String, Verdict> pairs = new TreeMap<>();
        boolean none = false;
        for (Judgement judgement : judgements) {
            judgement.item().ifPresent(item -> pairs.put(item, judgement.verdict()));
            none = judgement.verdict() == Verdict.NONE || (none && judgement.verdict() != Verdict.SAME);
        }
        return new Decided(pairs, none);
    }

    Set<String> with(Verdict verdict) {
        Set<String> items = new TreeSet<>();
        pairs.forEach((item, said) -> {
            if (said == verdict) {
                items.add(item);
            }
        });
        return items;
    }
}
