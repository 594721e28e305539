package attest.loader.read;

import attest.loader.model.Block;
import attest.loader.model.Document;
import attest.loader.model.EntityKind;
import attest.loader.model.KnownEntity;
import attest.loader.model.Problem;
import attest.loader.rdf.AuthorityFile;
import attest.loader.rdf.Iris;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/** Reads single files as documents. A file that cannot be read is told with the place of its fault and left out. */
final class Texts {
    private static final List<DocumentReader> READERS =
            List.of(new PlainText(), new Markdown(), new Html(), Office.PDF, Office.DOCX);

    private static final int SENTENCE_WORDS = 2;

    private final Catalog catalog;
    private final Cataloguer cataloguer;
    private final Set<String> organizations;
    private final Consumer<Problem> problems;

    Texts(Catalog catalog, AuthorityFile authority, Iris iris, Consumer<Problem> problems) {
        this.catalog = catalog;
        this.cataloguer = new Cataloguer(iris, authority, problems);
        this.organizations = authority.authority().entities().stream()
                .filter(entity -> entity.entity() == EntityKind.ORGANIZATION)
                .map(KnownEntity::forms)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        this.problems = problems;
    }

    static boolean reads(String fileName) {
        return READERS.stream().anyMatch(reader -> reader.reads(fileName));
    }

    /**
     * Reads files.
     *
     * @param folder where they are
     */
    List<Document> read(Path folder, List<Path> files) throws IOException {
        List<Text> texts = new ArrayList<>();
        for (Path file : files) {
            text(folder, file).ifPresent(texts::add);
        }
        // All front matters first: a digest's tells about an original that may come before it.
        texts.forEach(text -> text.frontMatter().ifPresent(catalog::original));
        return texts.stream().map(this::document).flatMap(Optional::stream).toList();
    }

    /** A text that was read but not yet catalogued. */
    private record Text(Path file, String name, RawText raw, String hash, Optional<Entry> frontMatter) {}

    private Optional<Text> text(Path folder, Path file) throws IOException {
        String name = Folder.name(folder, file);
        try {
            RawText raw = raw(file, name);
            Optional<Entry> about = raw.frontMatter().map(yaml -> Entry.of(yaml, "", problems));
            return Optional.of(new Text(file, name, raw, DigestUtils.sha256Hex(raw.text()), about));
        } catch (Unreadable wrong) {
            problems.accept(new Problem(wrong.where(file.toString()), wrong.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Document> document(Text text) {
        Entries about = catalog.about(text.name(), text.hash(), text.frontMatter());
        List<Line> lines = Layout.of(text.raw(), about.field("title"));
        if (lines.stream().noneMatch(Texts::sentence)) {
            problems.accept(new Problem(
                    text.file().toString(),
                    "expected sentences, but there is none to read a claim from: leave the file out"));
            return Optional.empty();
        }
        Inferred inferred = new Inferred(lines, organizations);
        return Optional.of(new Document(
                text.name(),
                text.raw().text(),
                text.hash(),
                Blocks.of(text.raw(), lines),
                cataloguer.catalogue(text.file().toString(), about, inferred)));
    }

    private static RawText raw(Path file, String name) throws IOException, Unreadable {
        for (DocumentReader reader : READERS) {
            if (reader.reads(name)) {
                bounded(Files.size(file), reader.mostBytes());
                return notEmpty(reader.read(file.toString(), Files.readAllBytes(file)));
            }
        }
        throw new IllegalArgumentException("no reader for " + name);
    }

    private static void bounded(long size, long most) throws Unreadable {
        if (size > most) {
            throw Unreadable.whole(String.format(
                    "the file has %.1f MB, and %d MB is the most for one text: split it into its parts",
                    size / 1048576.0, most >> 20));
        }
    }

    private static RawText notEmpty(RawText raw) throws Unreadable {
        if (raw.text().isBlank()) {
            throw Unreadable.whole("there is no text in the file: put one into it or leave it out");
        }
        return raw;
    }

    private static boolean sentence(Line line) {
        return line.kind().readable()
                && line.words() >= SENTENCE_WORDS
                && line.text().codePoints().anyMatch(Character::isLetter)
                && (line.is(Block.Kind.TITLE) || line.closed() || line.words() > SENTENCE_WORDS);
    }
}
