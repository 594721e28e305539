package attest.server.page;

import java.util.List;

/**
 * A thing in a few lines, framed by a program that ties tables to things.
 *
 * @param description its class and how many sources name it
 * @param href its own page
 * @param lines some of what sources say
 * @param sources some that name it
 * @param more how many more do
 */
public record PreviewPage(
        String label, String description, String href, List<Line> lines, List<Ref> sources, int more) {
    public PreviewPage {
        lines = List.copyOf(lines);
        sources = List.copyOf(sources);
    }

    /**
     * What some say.
     *
     * @param relation in which relation it stands
     * @param words what, and who says so or denies it
     * @param disputed whether somebody denies it or it cannot hold with another content
     */
    public record Line(String relation, String words, boolean disputed) {}
}
