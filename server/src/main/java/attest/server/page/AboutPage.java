package attest.server.page;

/** What the data are and are not. */
public record AboutPage(String version) {}
