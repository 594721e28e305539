package attest.server.reconcile;

import attest.server.page.Pages;
import attest.server.page.PreviewPage;
import attest.server.page.PreviewPage.Line;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** A thing in a few lines, for the frame of a client: what sources say of it, who says so, and what is disputed. */
final class Preview {
    private static final int LINES = 5;
    private static final int SOURCES = 3;

    private Preview() {}

    static String html(Look look, Node thing) {
        Type type = Type.ofThing(thing).orElseThrow();
        List<Node> sources = look.naming().sources(thing);
        return Pages.html(new PreviewPage(
                look.facts().label(thing),
                look.description(thing, type),
                look.addresses().path(thing),
                lines(look, thing, type),
                sources.stream().limit(SOURCES).map(look.addresses()::ref).toList(),
                Math.max(0, sources.size() - SOURCES)));
    }

    private static List<Line> lines(Look look, Node thing, Type type) {
        return look.properties().all().stream()
                .flatMap(property -> property instanceof Stated stated ? Stream.of(stated) : Stream.empty())
                .filter(stated -> stated.types().contains(type))
                .flatMap(stated -> stated.lines(look, thing, LINES).stream())
                .limit(LINES)
                .toList();
    }
}
