package attest.app;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in a line what does not fit on a command line, and where help is; the whole usage would hide the message. */
final class Misuse implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("'" + command.getCommandSpec().qualifiedName() + " --help' tells more.");
        err.flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }
}
