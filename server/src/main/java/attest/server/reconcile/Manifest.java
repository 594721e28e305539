package attest.server.reconcile;

import attest.server.store.Names;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the service can do, and where. */
final class Manifest {
    /** Queries of one request, and things to extend in one. */
    static final int BATCH = 100;

    private Manifest() {}

    /**
     * The manifest.
     *
     * @param server scheme, host and port by which the client came
     */
    static Map<String, Object> tree(String server) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("versions", List.of("0.2"));
        tree.put("name", "Attest: who says what, at " + server);
        tree.put("identifierSpace", Names.BASE);
        tree.put("schemaSpace", Names.NS);
        tree.put("documentation", server + "/about#spreadsheets");
        tree.put("defaultTypes", Arrays.stream(Type.values()).map(Type::tree).toList());
        tree.put("view", Map.of("url", server + "/reconcile/view?id={{id}}"));
        tree.put("preview", preview(server));
        tree.put("suggest", suggest(server));
        tree.put("extend", Map.of("propose_properties", service(server, "/reconcile/properties")));
        tree.put("batchSize", BATCH);
        return tree;
    }

    private static Map<String, Object> preview(String server) {
        Map<String, Object> preview = new LinkedHashMap<>();
        preview.put("url", server + "/reconcile/preview?id={{id}}");
        preview.put("width", 480);
        preview.put("height", 320);
        return preview;
    }

    private static Map<String, Object> suggest(String server) {
        Map<String, Object> suggest = new LinkedHashMap<>();
        for (String what : List.of("entity", "type", "property")) {
            suggest.put(what, service(server, "/reconcile/suggest/" + what));
        }
        return suggest;
    }

    private static Map<String, Object> service(String server, String path) {
        Map<String, Object> service = new LinkedHashMap<>();
        service.put("service_url", server);
        service.put("service_path", path);
        return service;
    }
}
