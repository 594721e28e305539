package attest.loader.read;

/** Input that cannot be read; the message says what was expected, what is there and what to do. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final String place;

    private Unreadable(String place, String message) {
        super(message);
        this.place = place;
    }

    static Unreadable whole(String message) {
        return new Unreadable("", message);
    }

    static Unreadable atByte(long offset, String message) {
        return new Unreadable(", byte " + offset, message);
    }

    static Unreadable atLine(long line, String message) {
        return new Unreadable(":" + line, message);
    }

    /** The place inside a file, to be put behind its name. */
    String where(String file) {
        return file + place;
    }
}
