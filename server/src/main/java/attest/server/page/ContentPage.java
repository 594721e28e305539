package attest.server.page;

/** The page of one content: all who say or deny it. */
public record ContentPage(String path, Content content) {}
