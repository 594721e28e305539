package attest.loader;

import attest.loader.model.Block;
import attest.loader.model.Bounds;
import attest.loader.model.Catalogue;
import attest.loader.model.DateBasis;
import attest.loader.model.Document;
import attest.loader.model.EntityKind;
import attest.loader.model.Iri;
import attest.loader.model.Kind;
import attest.loader.model.KnownEntity;
import attest.loader.model.Span;
import attest.loader.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Documents and authorities made in tests. */
public final class Sample {
    public static final LocalDate PUBLISHED = LocalDate.of(2015, 6, 15);

    private Sample() {}

    /** A document of some paragraphs, published on 15 June 2015. */
    public static Document document(String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String paragraph : paragraphs) {
            int start = text.codePointCount(0, text.length());
            int end = start + paragraph.codePointCount(0, paragraph.length());
            blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, end), OptionalInt.of(blocks.size() + 1)));
            text.append(paragraph).append("\n\n");
        }
        return new Document("sample.txt", text.toString(), "0123456789abcdef".repeat(4), blocks, catalogue());
    }

    private static Catalogue catalogue() {
        When when = new When(
                Optional.of("2015-06-15"), Bounds.within(PUBLISHED, PUBLISHED), Optional.empty(), DateBasis.STATED);
        return new Catalogue(
                Optional.of("A sample"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(when),
                "en",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Kind("article"),
                Optional.empty(),
                Set.of());
    }

    /** A known entity with its names, the first of which is its label. */
    public static KnownEntity known(String iri, EntityKind kind, String... forms) {
        return new KnownEntity(
                new Iri("https://w3id.org/attest/data/" + iri),
                kind,
                Optional.empty(),
                forms[0],
                List.of(forms),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
