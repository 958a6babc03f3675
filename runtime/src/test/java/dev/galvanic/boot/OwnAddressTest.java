package dev.galvanic.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.config.Config;
import dev.galvanic.config.ConsulConfig;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** On its way to Consul the machine has 10.0.0.7, or 127.0.0.1 if Consul is there, too. */
class OwnAddressTest {
  @Test
  void whatListensOnEveryAddressIsWhereItsMachineIs() {
    assertThat(told("10.0.0.7", Map.of())).isEqualTo("10.0.0.7");
    assertThat(asked("10.0.0.7", Map.of())).isEqualTo("http://10.0.0.7:8050/health/ready");
    assertThat(told("2001:db8::7", Map.of())).isEqualTo("2001:db8:0:0:0:0:0:7");
    assertThat(asked("2001:db8::7", Map.of()))
        .isEqualTo("http://[2001:db8:0:0:0:0:0:7]:8050/health/ready");
  }

  @Test
  void besideConsulItIsWhereConsulSaysItsMachineIs() {
    assertThat(told("127.0.0.1", Map.of())).isEmpty();
    assertThat(asked("127.0.0.1", Map.of())).isEqualTo("http://127.0.0.1:8050/health/ready");
    assertThat(told("::1", Map.of())).isEmpty();
    assertThat(asked("::1", Map.of())).isEqualTo("http://[0:0:0:0:0:0:0:1]:8050/health/ready");
  }

  @Test
  void whatListensOnOneAddressIsThere() {
    Map<String, String> one = Map.of("SERVER_HOST", "10.0.0.8");
    assertThat(told("127.0.0.1", one)).isEqualTo("10.0.0.8");
    assertThat(asked("127.0.0.1", one)).isEqualTo("http://10.0.0.8:8050/health/ready");
    assertThat(told("127.0.0.1", Map.of("SERVER_HOST", "127.0.0.1"))).isEqualTo("127.0.0.1");
  }

  @Test
  void whatIsAdvertisedIsTold() {
    Map<String, String> mapped =
        Map.of("CONSUL_ADVERTISE_HOST", "regions.example", "CONSUL_ADVERTISE_PORT", "80");
    assertThat(told("127.0.0.1", mapped)).isEqualTo("regions.example");
    assertThat(asked("127.0.0.1", mapped)).isEqualTo("http://regions.example:80/health/ready");
  }

  @Test
  void itsHealthIsAskedWhereItIsManaged() {
    Map<String, String> apart = new HashMap<>(Map.of("MANAGEMENT_PORT", "9050"));
    assertThat(asked("10.0.0.7", apart)).isEqualTo("http://10.0.0.7:9050/health/ready");
    apart.put("MANAGEMENT_HOST", "127.0.0.1");
    assertThat(told("10.0.0.7", apart)).isEqualTo("10.0.0.7");
    assertThat(asked("10.0.0.7", apart)).isEqualTo("http://127.0.0.1:9050/health/ready");
  }

  private static String told(String own, Map<String, String> values) {
    return address(values).host(number(own));
  }

  private static String asked(String own, Map<String, String> values) {
    return address(values).readiness(number(own)).toString();
  }

  private static OwnAddress address(Map<String, String> values) {
    Map<String, String> all = new HashMap<>(values);
    all.put("CONSUL_URL", "http://127.0.0.1:8500");
    Config config = Config.of("region-service", all);
    ConsulConfig.Registration rules =
        config.discovery().consul().flatMap(ConsulConfig::registration).orElseThrow();
    return OwnAddress.of(config, rules, 8050, 9050);
  }

  private static InetAddress number(String address) {
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
