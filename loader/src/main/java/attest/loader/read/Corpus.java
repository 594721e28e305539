package attest.loader.read;

import attest.loader.model.Authority;
import attest.loader.model.Claim;
import attest.loader.model.Decision;
import attest.loader.model.Document;
import attest.loader.model.Problem;
import attest.loader.rdf.AuthorityFile;
import attest.loader.rdf.Iris;
import attest.loader.rdf.UnreadableTurtle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A folder with texts and what is known about them: catalogue, authority, annotations and decisions of persons
 * (docs/corpus.md).
 */
public final class Corpus {
    private static final String DECISIONS = "decisions.jsonl";

    private final Path folder;
    private final Iris iris;
    private final String id;
    private final Catalog catalog;
    private final AuthorityFile authority;
    private final Map<String, Decision> decisions;
    private final List<Problem> problems;

    private Corpus(Path folder, Iris iris, Optional<Yaml> sources, List<Problem> problems)
            throws IOException, UnusableCorpus {
        this.folder = folder;
        this.iris = iris;
        this.problems = problems;
        this.id = sources.map(yaml -> yaml.root().path("id").asText(""))
                .filter(given -> !given.isBlank())
                .map(Corpus::slug)
                .orElseGet(() ->
                        slug(folder.toAbsolutePath().normalize().getFileName().toString()));
        this.catalog = sources.map(yaml -> Catalog.of(yaml, problems::add)).orElseGet(Catalog::empty);
        this.authority = authority(folder.resolve("authority.ttl"), iris);
        Path file = folder.resolve(DECISIONS);
        this.decisions = Files.exists(file) ? Decisions.read(file.toString(), text(file), problems::add) : Map.of();
        problems.addAll(authority.problems());
    }

    /**
     * Opens a corpus: everything but its texts is read.
     *
     * @throws UnusableCorpus if the folder, its catalogue or its authority cannot be read, with the place of the fault
     */
    public static Corpus open(Path folder, Iris iris) throws IOException, UnusableCorpus {
        requireFolder(folder);
        Path file = folder.resolve("sources.yaml");
        Optional<Yaml> sources = Files.exists(file) ? Optional.of(yaml(file)) : Optional.empty();
        return new Corpus(folder, iris, sources, new ArrayList<>());
    }

    /** The name under which its authority is kept. */
    public String id() {
        return id;
    }

    public Authority authority() {
        return authority.authority();
    }

    /** The authority as RDF. */
    public AuthorityFile authorityFile() {
        return authority;
    }

    /** The decisions of persons by the lines of decisions.jsonl, in the order in which they were made. */
    public Map<String, Decision> decisions() {
        return Collections.unmodifiableMap(decisions);
    }

    /** Decisions from lines that were read before. */
    public static Map<String, Decision> decisions(List<String> lines) {
        return Decisions.read("", String.join("\n", lines), problem -> {});
    }

    /** The decisions of a corpus, without the rest of it; lines that cannot be used are told when it is loaded. */
    public static Map<String, Decision> decisions(Path corpus) throws IOException {
        Path file = corpus.resolve(DECISIONS);
        return Files.exists(file) ? Decisions.read("", Files.readString(file), problem -> {}) : Map.of();
    }

    /** What was wrong so far, in the order in which it was found. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The texts of the corpus itself. */
    public List<Document> documents() throws IOException, UnusableCorpus {
        return documents(folder);
    }

    /**
     * The texts of a folder, catalogued by this corpus, in order of their names.
     *
     * @throws UnusableCorpus if there is no such folder
     */
    public List<Document> documents(Path texts) throws IOException, UnusableCorpus {
        requireFolder(texts);
        if (!Files.isSameFile(texts, folder)) {
            List<Path> own = new Folder(folder, problem -> {}).texts();
            new Texts(catalog, authority, iris, problem -> {}).read(folder, own);
        }
        return new Texts(catalog, authority, iris, problems::add).read(texts, new Folder(texts, problems::add).texts());
    }

    /**
     * One text, catalogued by this corpus without reading any other; empty if it cannot be read, with the reason among the problems.
     */
    public Optional<Document> document(Path text) throws IOException {
        Path file = text.toAbsolutePath().normalize();
        Path home = folder.toAbsolutePath().normalize();
        if (Files.isDirectory(file)) {
            problems.add(new Problem(text.toString(), "expected a text, found a folder: name one of the texts in it"));
            return Optional.empty();
        }
        if (!Files.isRegularFile(file) || !Texts.reads(file.getFileName().toString())) {
            problems.add(new Problem(
                    text.toString(),
                    "expected a text of a format that docs/corpus.md names, but there is none: check the path"));
            return Optional.empty();
        }
        return new Texts(catalog, authority, iris, problems::add)
                .read(file.startsWith(home) ? home : file.getParent(), List.of(file)).stream()
                        .findFirst();
    }

    /** The claims of the annotation files about some documents, by the text hash of their document. */
    public Map<String, List<Claim>> annotated(List<Document> documents) throws IOException {
        List<Yaml> files = new ArrayList<>();
        for (Path file : new Folder(folder, problem -> {}).annotations()) {
            try {
                files.add(Yaml.read(file.toString(), Utf8.text(Files.readAllBytes(file)), 0));
            } catch (Unreadable wrong) {
                problems.add(new Problem(wrong.where(file.toString()), wrong.getMessage()));
            }
        }
        return new Annotations(iris, authority.authority(), name -> Files.exists(folder.resolve(name)), problems::add)
                .read(files, documents);
    }

    /**
     * What distinguishes one state of the corpus' own files from another, without its texts. Of the decisions only those
     * on who is whom in the texts count: no other one changes what is read out of a text.
     */
    public String fingerprint() throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        for (Path file : new Folder(folder, problem -> {}).others()) {
            String name = Folder.name(folder, file);
            if (!name.equals(DECISIONS)) {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        digest.update(identities());
        return Hex.encodeHexString(digest.digest());
    }

    private byte[] identities() {
        return decisions.entrySet().stream()
                .filter(line -> line.getValue().aspect().equals("identity"))
                .filter(line -> !line.getValue().isOnItem())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void requireFolder(Path folder) throws UnusableCorpus {
        if (!Files.isDirectory(folder)) {
            throw new UnusableCorpus(new Problem(
                    folder.toString(), "expected the folder of a corpus, but there is none: check the path"));
        }
    }

    private static AuthorityFile authority(Path file, Iris iris) throws IOException, UnusableCorpus {
        try {
            return Files.exists(file) ? AuthorityFile.read(file.toString(), text(file), iris) : AuthorityFile.none();
        } catch (UnreadableTurtle wrong) {
            throw new UnusableCorpus(wrong.problem());
        }
    }

    private static Yaml yaml(Path file) throws IOException, UnusableCorpus {
        try {
            return Yaml.read(file.toString(), text(file), 0);
        } catch (Unreadable wrong) {
            throw new UnusableCorpus(new Problem(wrong.where(file.toString()), wrong.getMessage()));
        }
    }

    private static String text(Path file) throws IOException, UnusableCorpus {
        try {
            return Utf8.text(Files.readAllBytes(file));
        } catch (Unreadable wrong) {
            throw new UnusableCorpus(new Problem(wrong.where(file.toString()), wrong.getMessage()));
        }
    }

    private static String slug(String name) {
        String slug =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "corpus" : slug;
    }
}
