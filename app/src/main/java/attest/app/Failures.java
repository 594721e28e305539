package attest.app;

import attest.app.load.FolderLock;
import attest.server.ServerException;
import attest.server.guard.Refusal;
import attest.server.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what stops a command into one sentence and exit code 3; only what nobody foresaw shows where it happened. */
final class Failures implements IExecutionExceptionHandler {
    static final int CANNOT_RUN = 3;

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        command.getErr().println("attest: " + sentence(failure));
        if (!isForeseen(failure)) {
            failure.printStackTrace(command.getErr());
        }
        command.getErr().flush();
        return CANNOT_RUN;
    }

    private static boolean isForeseen(Exception failure) {
        return failure instanceof StoreException
                || failure instanceof ServerException
                || failure instanceof Refusal
                || failure instanceof IOException
                || failure instanceof UncheckedIOException;
    }

    private static String sentence(Exception failure) {
        Throwable told = failure instanceof UncheckedIOException wrapped ? wrapped.getCause() : failure;
        if (String.valueOf(told.getMessage()).contains("No space left on device")) {
            return "The disk is full: free some space and run the command again. (" + told.getMessage() + ")";
        }
        return told instanceof IOException && !(told instanceof FolderLock.Busy)
                ? "A file could not be read or written: " + words(told)
                : String.valueOf(told.getMessage());
    }

    /** Those of a kind of their own may tell no more than a path: the kind says what is wrong with it. */
    private static String words(Throwable told) {
        if (told instanceof NoSuchFileException none) {
            return none.getFile() + ": there is no such file or folder; check the path";
        }
        return told.getClass() == IOException.class ? told.getMessage() : told.toString();
    }
}
