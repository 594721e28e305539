package attest.server.federate;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names for the client, once for each connection, and refuses what leads inside: the address that was looked at
 * is the one connected to, while TLS still checks the name.
 *
 * @param names who resolves
 * @param allowed which addresses may be connected to
 */
record PublicAddresses(DnsResolver names, Predicate<InetAddress> allowed) implements DnsResolver {
    private static final int BYTE = 0xff;

    /** The name leads to an address that is not connected to. */
    static final class Inside extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        Inside(String host) {
            super(host);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = names.resolve(host);
        for (InetAddress each : found) {
            if (!allowed.test(each)) {
                throw new Inside(host);
            }
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return host;
    }

    /** Whether an address is one of the public internet (the special registries of RFC 6890, as far as they lead inside). */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return address instanceof Inet6Address ? isPublicSix(address.getAddress()) : isPublicFour(address.getAddress());
    }

    private static boolean isPublicFour(byte[] bytes) {
        int first = bytes[0] & BYTE;
        int second = bytes[1] & BYTE;
        boolean shared = first == 100 && second >= 64 && second < 128; // RFC 6598
        boolean special = first == 192 && second == 0 && bytes[2] == 0; // RFC 6890
        boolean bench = first == 198 && (second == 18 || second == 19); // RFC 2544
        return first != 0 && first < 224 && !shared && !special && !bench;
    }

    /** Global unicast (2000::/3) without what wraps another address: Teredo and 6to4; NAT64 lies outside of it. */
    private static boolean isPublicSix(byte[] bytes) {
        int first = bytes[0] & BYTE;
        int second = bytes[1] & BYTE;
        boolean teredo = first == 0x20 && second == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        boolean sixToFour = first == 0x20 && second == 0x02;
        return (first & 0xe0) == 0x20 && !teredo && !sixToFour;
    }
}
