package attest.server.web;

import java.security.SecureRandom;
import java.util.Base64;

/** Content security policies: what is ours may run, nothing is fetched from elsewhere, and nobody frames us. */
public final class Policy {
    private static final String OURS = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:;"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'; ";
    private static final SecureRandom CHANCE = new SecureRandom();

    private Policy() {}

    /** Of a page with or without scripts. */
    public static String page() {
        return OURS + "style-src 'self'";
    }

    /** Of a page without scripts and forms that others frame: nothing can be done in it. */
    public static String framed() {
        return "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";
    }

    /** Of the editor, which writes its own style elements. */
    public static String editor(String nonce) {
        return OURS + "style-src 'self' 'nonce-" + nonce + "'";
    }

    /** A word that no page can guess, for one answer. */
    public static String nonce() {
        byte[] bytes = new byte[18];
        CHANCE.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
