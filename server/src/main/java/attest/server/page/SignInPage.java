package attest.server.page;

/** The page on which a reviewer signs in; {@code problem} is empty at first. */
public record SignInPage(String problem, String next) {}
