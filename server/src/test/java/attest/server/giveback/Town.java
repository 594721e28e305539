package attest.server.giveback;

import attest.linker.item.DumpImport;
import attest.linker.item.ItemIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A town in which each reason to leave a claim out comes up, and a few claims are given. */
final class Town {
    private static final String MAYOR = "Q1000000000001";
    private static final String CALENDAR = "http://www.wikidata.org/entity/Q1000000000099";
    private static final String ARTICLE =
            "dct:type v:article ; dct:title \"%s\" ; :when \"1971-06-14\"^^edtf:EDTF ; :dateBasis v:stated ; "
                    + ":startEarliest \"1971-06-14\"^^xsd:date ; :startLatest \"1971-06-14\"^^xsd:date ; "
                    + ":endEarliest \"1971-06-14\"^^xsd:date ; :endLatest \"1971-06-14\"^^xsd:date";
    private static final String TAKEN =
            " ; schema:url \"https://gazette.example/%s\" ; :retrieved \"2026-03-01\"^^xsd:date";

    /** The n-th of them is item 100 + n. */
    private static final List<String> PEOPLE = List.of(
            "given",
            "born",
            "month",
            "less",
            "accused",
            "dead",
            "digest",
            "uncited",
            "unread",
            "unlinked",
            "warden",
            "missing",
            "suggested",
            "disputed",
            "acting",
            "undated",
            "within",
            "julian",
            "nowhere",
            "untaken",
            "beside",
            "known",
            "undated-there",
            "otherwise",
            "differing");

    private Town() {}

    static String item(String person) {
        return "Q1000000000" + (100 + PEOPLE.indexOf(person));
    }

    static void write(Path data) throws IOException {
        Gazette town = new Gazette(data)
                .entity("organization/gazette", "Organization", "The Gazette")
                .entity("organization/crier", "Organization", "The Crier")
                .entity("office/mayor", "Office", "mayor of Arvel")
                .entity("office/warden", "Office", "warden of Arvel")
                .entity("event/strike", "Event", "Strike in Arvel")
                .linked("office/mayor", MAYOR);
        for (String person : PEOPLE) {
            town.entity("person/" + person, "Person", person);
            if (!person.equals("unlinked")) {
                town.linked("person/" + person, item(person));
            }
        }
        texts(town);
        given(town);
        persons(town);
        sources(town);
        dates(town);
        compared(town);
        town.write();
    }

    private static void texts(Gazette town) {
        String words =
                "Everybody knew the \"old\" mayor, and who came after. The strike began, and the mayor ordered it.";
        town.text(
                        "news",
                        "organization/gazette",
                        ARTICLE.formatted("Who led \\\"us\\\"") + TAKEN.formatted("news"),
                        words)
                .text(
                        "annals",
                        "organization/gazette",
                        ARTICLE.formatted("[annals]") + TAKEN.formatted("annals"),
                        words + " Again.")
                .text(
                        "crier",
                        "organization/crier",
                        ARTICLE.formatted("Hear") + TAKEN.formatted("crier"),
                        words + " Hear!")
                .text("nowhere", "organization/gazette", ARTICLE.formatted("Lost"), words + " Lost.")
                .text(
                        "untaken",
                        "organization/gazette",
                        ARTICLE.formatted("Kept") + " ; schema:url \"https://gazette.example/kept\"",
                        words + " Kept.")
                .text(
                        "digest",
                        "organization/gazette",
                        ARTICLE.formatted("Ours").replace("v:article", "v:digest")
                                + " ; :digestOf <source/beef000000000001> . "
                                + "<source/beef000000000001> a :Source ; dct:title \"Theirs\" ; dct:publisher <organization/gazette>",
                        words + " Digest.");
    }

    private static void given(Gazette town) {
        town.claim("news", "person/given heldOffice office/mayor", "the \"old\" mayor", "1961/1965")
                .claim("annals", "person/given heldOffice office/mayor", "the \"old\" mayor", "1961/1965")
                .claim("news", "person/born wasBorn", "Everybody knew", "1931-05-02")
                .claim("news", "person/month heldOffice office/mayor", "who came after", "1970-05/")
                .claim("news", "person/less heldOffice office/mayor", "who came after", "1966/1969-12-31")
                .claim("annals", "person/less heldOffice office/mayor", "who came after", "/1969-12-31");
    }

    private static void persons(Gazette town) {
        town.claim("news", "person/accused participatedIn event/strike", "the mayor ordered it", "1970")
                .claim("annals", "person/dead participatedIn event/strike", "the mayor ordered it", "1970")
                .claim("news", "event/strike occurred", "The strike began", "1970")
                .claim("news", "person/beside heldOffice office/mayor", "and the mayor", "1961/1965")
                .claim("news", "person/unlinked heldOffice office/mayor", "who came after", "1961/1965")
                .claim("news", "person/warden heldOffice office/warden", "who came after", "1961/1965")
                .claim("news", "person/missing heldOffice office/mayor", "who came after", "1961/1965");
    }

    private static void sources(Gazette town) {
        town.claim("digest", "person/digest heldOffice office/mayor", "who came after", "1961/1965")
                .claim("crier", "person/uncited heldOffice office/mayor", "who came after", "1961/1965")
                .claim("news", "person/unread heldOffice office/mayor", "who came after", "1961/1965", "asserts", "")
                .claim("nowhere", "person/nowhere heldOffice office/mayor", "who came after", "1961/1965")
                .claim("untaken", "person/untaken heldOffice office/mayor", "who came after", "1961/1965")
                .claim(
                        "news",
                        "person/suggested heldOffice office/mayor",
                        "who came after",
                        "1961/1965",
                        "suggests",
                        "")
                .accepted("news")
                .claim(
                        "news",
                        "person/acting heldOffice office/mayor",
                        "who came after",
                        "1961/1965",
                        "asserts",
                        ":role v:acting ;")
                .accepted("news")
                .claim("news", "person/disputed heldOffice office/mayor", "who came after", "1961/1965")
                .claim("crier", "person/disputed heldOffice office/mayor", "who came after", "1961/1965", "denies", "");
    }

    private static void dates(Gazette town) {
        town.claim("news", "person/undated heldOffice office/mayor", "who came after", "")
                .claim("news", "person/within heldOffice office/mayor", "who came after", "1961")
                .claim("news", "person/julian wasBorn", "who came after", "1899-05-02")
                .claim("news", "person/differing wasBorn", "who came after", "1931")
                .claim("annals", "person/differing wasBorn", "who came after", "1932");
    }

    private static void compared(Gazette town) {
        town.claim("news", "person/known heldOffice office/mayor", "who came after", "1961/1965")
                .claim("news", "person/undated-there heldOffice office/mayor", "who came after", "1961/1965")
                .claim("news", "person/otherwise heldOffice office/mayor", "who came after", "1961/1965");
    }

    /** What Wikidata has: most of the persons by their bare items. */
    static ItemIndex items(Path folder) throws IOException {
        StringBuilder dump = new StringBuilder(entity(MAYOR, ""));
        for (String person : PEOPLE) {
            if (!person.equals("missing")) {
                dump.append(entity(item(person), stated(person)));
            }
        }
        Files.createDirectories(folder);
        Path file = Files.writeString(folder.resolve("items.jsonl"), dump);
        DumpImport.run(
                new DumpImport.Request(
                        file, folder.resolve("wikidata"), Set.of(), Optional.of(LocalDate.of(2026, 1, 1))),
                Clock.systemUTC(),
                progress -> {});
        return ItemIndex.open(folder.resolve("wikidata"));
    }

    private static String stated(String person) {
        return switch (person) {
            case "month" -> ",\"P569\":[" + statement(time("P569", "1930"), "") + "]";
            case "dead" -> ",\"P570\":[" + statement(time("P570", "1990"), "") + "]";
            case "known" -> held("1961", "1965");
            case "undated-there" -> ",\"P39\":[" + statement(office(), "") + "]";
            case "otherwise" -> held("1971", "1975");
            default -> "";
        };
    }

    private static String held(String from, String to) {
        String qualifiers = "\"P580\":[%s],\"P582\":[%s]".formatted(time("P580", from), time("P582", to));
        return ",\"P39\":[" + statement(office(), qualifiers) + "]";
    }

    private static String entity(String id, String claims) {
        return """
                {"type":"item","id":"%s","labels":{"en":{"language":"en","value":"somebody"}},"claims":{"P31":[%s]%s}}
                """
                .formatted(id, statement(item("P31", "Q5"), ""), claims);
    }

    private static String statement(String snak, String qualifiers) {
        return "{\"mainsnak\":%s,\"type\":\"statement\",\"rank\":\"normal\",\"qualifiers\":{%s}}"
                .formatted(snak, qualifiers);
    }

    private static String office() {
        return item("P39", MAYOR);
    }

    private static String item(String property, String id) {
        return """
                {"snaktype":"value","property":"%s","datavalue":{"type":"wikibase-entityid","value":{"entity-type":"item","id":"%s"}}}"""
                .formatted(property, id);
    }

    private static String time(String property, String year) {
        return """
                {"snaktype":"value","property":"%s","datavalue":{"type":"time","value":{"time":"+%s-00-00T00:00:00Z","precision":9,\
                "calendarmodel":"%s"}}}"""
                .formatted(property, year, CALENDAR);
    }
}
