package attest.server.guard;

/** A text that stops whoever reads it past the deadline: the only way to end a regular expression that backtracks for ever. */
final class WatchedText implements CharSequence {
    private static final int EVERY = 4096;

    private final CharSequence text;
    private final Deadline deadline;
    private int reads;

    WatchedText(CharSequence text, Deadline deadline) {
        this.text = text;
        this.deadline = deadline;
    }

    @Override
    public char charAt(int index) {
        reads++;
        if (reads % EVERY == 0) { // the clock costs more than the character
            deadline.check();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
