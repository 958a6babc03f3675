package dev.galvanic.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where another service is: at addresses, in the DNS, or in Consul. */
class LocationTest {
  @Test
  void addressesMayBeSeveral() {
    assertThat(location("http://r1:1/base, http://r2:2"))
        .isEqualTo(
            new Location.Fixed(List.of(URI.create("http://r1:1/base"), URI.create("http://r2:2"))));
  }

  @Test
  void aNameMayBeResolvedAgainAndAgain() {
    assertThat(location("dns+https://regions.internal:8443"))
        .isEqualTo(new Location.Named(URI.create("https://regions.internal:8443")));
  }

  @ParameterizedTest
  @CsvSource({
    "srv+http://_http._tcp.regions.internal, http, _http._tcp.regions.internal, '',"
        + " http://regions.internal",
    "srv+https://_https._tcp.regions.internal./v1, https, _https._tcp.regions.internal., /v1,"
        + " https://regions.internal./v1",
    "srv+http://regions.internal, http, regions.internal, '', http://regions.internal",
  })
  void srvRecordsMaySayThePorts(String text, String scheme, String name, String path, URI address) {
    Location location = location(text);
    assertThat(location).isEqualTo(new Location.Srv(scheme, name, path));
    assertThat(location.address()).isEqualTo(address);
  }

  @Test
  void consulFindsWhatHasNoAddress() {
    Config config = Config.of("user-service", Map.of("CONSUL_URL", "http://127.0.0.1:8500"));
    assertThat(config.location("region-service"))
        .isEqualTo(new Location.Registered("http", "region-service", ""));
    assertThat(config.client("region-service").address())
        .isEqualTo(URI.create("http://region-service"));
  }

  @Test
  void consulMayKnowItByAnotherName() {
    Config config =
        Config.of(
            "user-service",
            Map.of(
                "CONSUL_AGENT_HOST",
                "consul",
                "REGION_SERVICE_URL",
                "consul+https://eu_regions/v1"));
    assertThat(config.location("region-service"))
        .isEqualTo(new Location.Registered("https", "eu_regions", "/v1"));
    assertThat(config.discovery().consul().orElseThrow().agent())
        .isEqualTo(URI.create("http://consul:8500"));
  }

  @Test
  void anAddressIsStrongerThanConsul() {
    Config config =
        Config.of(
            "user-service",
            Map.of("CONSUL_URL", "http://c:8500", "REGION_SERVICE_URL", "http://r:1"));
    assertThat(config.location("region-service"))
        .isEqualTo(new Location.Fixed(List.of(URI.create("http://r:1"))));
  }

  @Test
  void consulWithoutAConsulIsToldByTheKeyThatIsMissing() {
    ConfigException failure =
        catchThrowableOfType(ConfigException.class, () -> location("consul+http://regions"));
    assertThat(failure.problems())
        .containsExactly(
            "user-service: CONSUL_URL is missing. It must be an address such as"
                + " http://127.0.0.1:8500 (as an environment variable, in galvanic.properties, or"
                + " as --consul.url=...).");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "regions:80",
        "http://r1:1,",
        "http://r1:1,https://r2:2",
        "dns+http://",
        "dns+http://a:1,dns+http://b:1",
        "srv+http://_http._tcp.regions.internal:80",
        "srv+ftp://_http._tcp.regions.internal",
        "consul+http://",
      })
  void anythingElseIsAMistake(String text) {
    ConfigException failure = catchThrowableOfType(ConfigException.class, () -> location(text));
    assertThat(failure.problems())
        .containsExactly(
            "user-service: REGION_SERVICE_URL is \""
                + text
                + "\" in the program. It must be an address such as http://127.0.0.1:8050, several"
                + " with commas between, dns+http://regions.internal:8050,"
                + " srv+http://_http._tcp.regions.internal or consul+http://region-service.");
  }

  @Test
  void consulsOwnVariablesAreUnderstood() {
    ConsulConfig consul =
        Config.of(
                "user-service",
                Map.of("CONSUL_HTTP_ADDR", "10.0.0.9:8500", "CONSUL_HTTP_TOKEN", "s3cret"))
            .discovery()
            .consul()
            .orElseThrow();
    assertThat(consul.agent()).isEqualTo(URI.create("http://10.0.0.9:8500"));
    assertThat(consul.token()).isEqualTo("s3cret");
    assertThat(consul.registration()).isPresent();
  }

  @Test
  void nameServersHaveAPort() {
    assertThat(
            Config.of("user-service", Map.of("DNS_SERVERS", "10.0.0.2, 10.0.0.3:5353"))
                .discovery()
                .dns()
                .servers())
        .containsExactly(
            InetSocketAddress.createUnresolved("10.0.0.2", 53),
            InetSocketAddress.createUnresolved("10.0.0.3", 5353));
  }

  private static Location location(String text) {
    return Config.of("user-service", Map.of("REGION_SERVICE_URL", text)).location("region-service");
  }
}
