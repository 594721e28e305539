package attest.server.federate;

import attest.server.guard.Outside;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * The other endpoints that queries may ask by SERVICE: those that the operator listed, and no others. They go with a
 * dataset, in its context, as Jena's own registry of services does.
 */
public final class Endpoints implements Outside {
    /** No endpoint is listed: what holds unless the operator says otherwise. */
    public static final Endpoints NONE = new Endpoints(Set.of(), null, null, Allowance.standard(), Clock.systemUTC());

    private static final Symbol OURS = Symbol.create("https://w3id.org/attest/ns#endpoints");
    private static final Symbol VISIT = Symbol.create("https://w3id.org/attest/ns#visit");

    private final Set<String> listed;
    private final Courier courier;
    private final KeptAnswers kept;
    private final Allowance allowance;
    private final Clock clock;

    private Endpoints(Set<String> listed, Courier courier, KeptAnswers kept, Allowance allowance, Clock clock) {
        this.listed = new TreeSet<>(listed);
        this.courier = courier;
        this.kept = kept;
        this.allowance = allowance;
        this.clock = clock;
    }

    /**
     * Endpoints on the public internet.
     *
     * @param listed their IRIs, as queries have to write them
     * @param userAgent tells them who asks, and whom to write to
     * @param data the data folder, in which their answers to saved queries are kept
     * @param clock for the dates of answers
     * @throws IllegalArgumentException for what is no https address of an endpoint
     */
    public static Endpoints of(Set<String> listed, String userAgent, Path data, Clock clock) {
        refuse(listed);
        return make(listed, userAgent, data, clock, Allowance.standard(), false);
    }

    /**
     * Endpoints for which data of tests stand in: nobody is asked, and nothing is kept.
     *
     * @param data what each would answer from, by its IRI
     */
    public static Endpoints rehearsed(Map<String, DatasetGraph> data) {
        return new Endpoints(
                data.keySet(),
                new StandIns(data),
                null,
                Allowance.standard(),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    /** Endpoints of tests, which run on this machine. */
    static Endpoints here(Set<String> listed, Path data, Clock clock, Allowance allowance) {
        listed.forEach(iri -> refuse(iri, "http"::equals));
        return make(listed, "Attest/test (test@example.org) java-http", data, clock, allowance, true);
    }

    private static Endpoints make(
            Set<String> listed, String userAgent, Path data, Clock clock, Allowance allowance, boolean here) {
        PublicAddresses addresses = new PublicAddresses(
                SystemDefaultDnsResolver.INSTANCE,
                address -> PublicAddresses.isPublic(address) || (here && address.isLoopbackAddress()));
        Caller caller = new Caller(userAgent, allowance, addresses, clock);
        return new Endpoints(listed, caller, new KeptAnswers(data.resolve("services")), allowance, clock);
    }

    /**
     * Refuses what cannot be listed.
     *
     * @throws IllegalArgumentException for what is no https address of an endpoint
     */
    public static void refuse(Set<String> listed) {
        listed.forEach(iri -> refuse(iri, "https"::equals));
    }

    private static void refuse(String iri, Predicate<String> scheme) {
        if (!isPlain(iri, scheme)) {
            throw new IllegalArgumentException(
                    "the endpoint " + iri + " was listed: expected https://HOST/PATH without user, query and fragment");
        }
    }

    private static boolean isPlain(String iri, Predicate<String> scheme) {
        try {
            URI address = new URI(iri);
            return address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getQuery() == null
                    && address.getFragment() == null
                    && scheme.test(address.getScheme());
        } catch (URISyntaxException broken) {
            return false;
        }
    }

    /** Those that queries on this dataset may ask. */
    public static Endpoints of(DatasetGraph dataset) {
        return dataset.getContext().get(OURS, NONE);
    }

    /** Lets queries on this dataset ask them. */
    public void serve(DatasetGraph dataset) {
        dataset.getContext().set(OURS, this);
    }

    @Override
    public void judge(Node service) {
        if (!service.isURI() || !listed.contains(service.getURI())) {
            String named = service.isURI() ? "<" + service.getURI() + ">" : "A variable";
            throw Trouble.notListed(named, listed);
        }
    }

    @Override
    public void enter(Context query, Duration time) {
        open(query, time, Optional.empty());
    }

    /**
     * Lets a saved query ask them, whose answers are kept.
     *
     * @param query the context in which it runs
     * @param time until its answer is there
     */
    public Visit visit(Context query, Duration time) {
        return open(query, time, Optional.ofNullable(kept));
    }

    private Visit open(Context query, Duration time, Optional<KeptAnswers> answers) {
        Visit visit = new Visit(courier, answers, allowance, clock, time);
        query.set(VISIT, visit);
        query.set(ARQ.httpServiceAllowed, !listed.isEmpty());
        ServiceExecutorRegistry.set(query, new ServiceExecutorRegistry().addBulkLink(new Asking(this, allowance)));
        return visit;
    }

    static Visit visit(Context query) {
        return query.get(VISIT);
    }
}
