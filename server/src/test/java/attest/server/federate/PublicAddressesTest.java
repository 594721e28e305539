package attest.server.federate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.0.1",
                "0.0.0.0",
                "0.1.2.3",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "::ffff:127.0.0.1",
                "::7f00:1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "2001::1",
                "2002:7f00:1::1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
            })
    void addresses_inside_a_network_are_not_public(String address) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "198.20.0.1",
                "223.255.255.1",
                "2606:4700::1",
                "2001:4860::8888"
            })
    void all_others_are(String address) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void a_name_with_one_address_inside_is_refused_whole() throws UnknownHostException {
        PublicAddresses addresses =
                new PublicAddresses(new Fixed(List.of("8.8.8.8", "192.168.0.7")), PublicAddresses::isPublic);

        assertThatThrownBy(() -> addresses.resolve("endpoint.example")).isInstanceOf(PublicAddresses.Inside.class);
        assertThat(new PublicAddresses(new Fixed(List.of("8.8.8.8")), PublicAddresses::isPublic)
                        .resolve("endpoint.example"))
                .containsExactly(InetAddress.getByName("8.8.8.8"));
    }

    private record Fixed(List<String> addresses) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            InetAddress[] all = new InetAddress[addresses.size()];
            for (int i = 0; i < all.length; i++) {
                all[i] = InetAddress.getByName(addresses.get(i));
            }
            return all;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
