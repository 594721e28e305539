package attest.linker.online;

import attest.linker.item.ItemAnswers;
import attest.linker.match.Candidates;
import attest.linker.model.Item;
import attest.linker.model.Name;
import attest.linker.model.Subject;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Items that Wikidata's interface finds: wbsearchentities (labels and aliases that begin so) and list=search (words anywhere), since neither finds
 * all; then wbgetentities. One request at a time; safe for many threads, which wait for each other.
 */
public final class OnlineCandidates implements Candidates {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** As many as wbgetentities takes. */
    private static final int MOST = 50;
    /** Further names of a subject are mostly spellings that a search folds anyway. */
    private static final int NAMES = 5;

    private final Answers answers;

    /**
     * Asks nothing yet.
     *
     * @param clock for the dates in the cache and for waiting
     * @param pause how to wait
     */
    public OnlineCandidates(OnlineSettings settings, Clock clock, Pause pause) {
        answers = new Answers(settings, clock, pause);
    }

    /** Offline: addresses that were wanted and are not in the cache. */
    public synchronized SortedSet<String> missing() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(answers.missing()));
    }

    /**
     * {@inheritDoc}
     *
     * @throws OnlineFault if the interface cannot be asked or gives no answer that can be used; never offline
     */
    @Override
    public synchronized List<Item> find(Subject subject, int most) {
        Set<String> ids = new LinkedHashSet<>(subject.stated());
        List<Name> names = names(subject);
        names.forEach(name -> ids.addAll(begin(name)));
        names.forEach(name -> ids.addAll(have(name)));
        return items(ids.stream().limit(Math.min(most, MOST)).toList());
    }

    private static List<Name> names(Subject subject) {
        Set<String> seen = new LinkedHashSet<>();
        return subject.names().stream()
                .sorted(Comparator.comparing(Name::label).reversed())
                .filter(name -> seen.add(name.text()))
                .limit(NAMES)
                .toList();
    }

    private List<String> begin(Name name) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("action", "wbsearchentities");
        asked.put("search", name.text());
        asked.put("language", name.language().matches("[a-z]{2,3}") ? name.language() : "en");
        asked.put("uselang", "en");
        asked.put("type", "item");
        asked.put("limit", "20");
        return ids(get(asked, "search"), "/search", "id");
    }

    /** Letters and figures only: other signs are operators of the search. */
    private List<String> have(Name name) {
        String words = name.text().replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
        if (words.isEmpty()) {
            return List.of();
        }
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("action", "query");
        asked.put("list", "search");
        asked.put("srsearch", words);
        asked.put("srnamespace", "0");
        asked.put("srlimit", "20");
        return ids(get(asked, "query"), "/query/search", "title");
    }

    private List<Item> items(List<String> ids) {
        ItemAnswers items = new ItemAnswers();
        if (ids.isEmpty()) {
            return List.of();
        }
        try {
            for (String answer : entities(ids, "info|labels|aliases|descriptions|claims|sitelinks")) {
                items.add(Set.copyOf(ids), answer);
            }
            Set<String> offices = items.offices();
            for (String answer : entities(offices, "labels|aliases")) {
                items.addOffices(offices, answer);
            }
        } catch (IOException e) {
            throw new OnlineFault("an answer of Wikidata is not written as documented: " + e.getMessage(), e);
        }
        return items.items();
    }

    private List<String> entities(Collection<String> ids, String parts) {
        List<String> all = List.copyOf(ids);
        List<String> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST) {
            Map<String, String> asked = new LinkedHashMap<>();
            asked.put("action", "wbgetentities");
            asked.put("ids", String.join("|", all.subList(from, Math.min(from + MOST, all.size()))));
            asked.put("props", parts);
            asked.put("redirects", "yes");
            answers.get(asked, "entities").ifPresent(found::add);
        }
        return found;
    }

    private JsonNode get(Map<String, String> asked, String wanted) {
        Optional<String> answer = answers.get(asked, wanted);
        try {
            return answer.isPresent() ? JSON.readTree(answer.get()) : JSON.createObjectNode();
        } catch (IOException e) {
            throw new OnlineFault("an answer of Wikidata is not JSON: " + e.getMessage(), e);
        }
    }

    private static List<String> ids(JsonNode answer, String path, String field) {
        List<String> ids = new ArrayList<>();
        answer.at(path).forEach(hit -> ids.add(hit.path(field).asText()));
        ids.removeIf(id -> !Item.isId(id));
        return ids;
    }
}
