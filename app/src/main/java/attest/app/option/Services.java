package attest.app.option;

import attest.linker.online.OnlineSettings;
import attest.server.federate.Endpoints;
import attest.server.link.Online;
import attest.server.store.Store;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --service}: the other endpoints that queries may ask; none by default. */
public final class Services {
    @Option(
            names = "--service",
            paramLabel = "IRI",
            description = {
                "An endpoint that queries may ask by SERVICE, as they write it; repeat it for several.",
                "It learns the values that the query asks about. Needs --contact."
            })
    private Set<String> listed = new LinkedHashSet<>();

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            description = "How the operators of those endpoints can reach you: a mail or https address.")
    private Optional<String> contact = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Refuses what cannot be listed, before anything is opened. */
    public void check() {
        if (listed.isEmpty() == contact.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--service IRI and --contact ADDRESS belong together: who is asked wants to know who asks");
        }
        try {
            Endpoints.refuse(listed);
            contact.ifPresent(address -> OnlineSettings.userAgent(address, Online.VERSION));
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        }
    }

    /** Lets queries on a store ask them. */
    public void serve(Store store) {
        contact.ifPresent(address -> Endpoints.of(
                        listed, OnlineSettings.userAgent(address, Online.VERSION), store.data(), Clock.systemUTC())
                .serve(store.dataset()));
    }
}
