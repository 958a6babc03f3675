package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The calls of {@link ParameterResourceClient}. */
@Generated
public final class HttpParameterResourceClient implements ParameterResourceClient {
  private final ServiceClient client;

  public HttpParameterResourceClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public String headers(String requestId, Optional<String> tenant, UUID session) {
    return client.call(
        ClientRequest.of(Method.GET, "ParameterResourceClient.headers", "/parameters/headers")
            .header("Request-Id", requestId)
            .header("X-Tenant", tenant.map(Texts::text).orElse(null))
            .cookie("session", session == null ? null : Texts.text(session)),
        ReplyReader.data(Codecs.STRING));
  }

  @Override
  public void change(Map<String, Integer> prices) {
    client.call(
        ClientRequest.of(Method.PATCH, "ParameterResourceClient.change", "/parameters")
            .body(Codecs.map(Codecs.INT), prices),
        ReplyReader.none());
  }

  @Override
  public void bytes(byte[] bytes) {
    client.call(
        ClientRequest.of(Method.POST, "ParameterResourceClient.bytes", "/parameters/bytes")
            .body("application/octet-stream", bytes),
        ReplyReader.none());
  }

  @Override
  public void csv(String table) {
    client.call(
        ClientRequest.of(Method.POST, "ParameterResourceClient.csv", "/parameters/csv")
            .body("text/csv", table.getBytes(StandardCharsets.UTF_8)),
        ReplyReader.none());
  }

  @Override
  public void delete(List<Integer> ids) {
    client.call(
        ClientRequest.of(Method.DELETE, "ParameterResourceClient.delete", "/parameters/many")
            .body(Codecs.list(Codecs.INT), ids),
        ReplyReader.none());
  }

  @Override
  public String with(String header, String value) {
    return client.call(
        ClientRequest.of(Method.GET, "ParameterResourceClient.with", "/parameters/with")
            .query("header", header)
            .query("value", value),
        ReplyReader.data(Codecs.STRING));
  }

  @Override
  public int find(List<String> names) {
    ClientRequest request =
        ClientRequest.of(Method.GET, "ParameterResourceClient.find", "/parameters/named");
    for (String one : names) {
      request = request.query("names", one);
    }
    return client.call(request, ReplyReader.data(Codecs.INT));
  }

  @Override
  public int counted(int calls, List<String> request, int one) {
    ClientRequest request_ =
        ClientRequest.of(Method.GET, "ParameterResourceClient.counted", "/parameters/calls")
            .query("calls", Texts.text(calls))
            .query("one", Texts.text(one));
    for (String one_ : request) {
      request_ = request_.query("request", one_);
    }
    return client.call(request_, ReplyReader.data(Codecs.INT));
  }

  @Override
  public int counts(int from) {
    return client.call(
        ClientRequest.of(Method.GET, "ParameterResourceClient.counts", "/parameters/counted/from")
            .query("from", Texts.text(from)),
        ReplyReader.data(Codecs.INT));
  }

  @Override
  public int counts() {
    return client.call(
        ClientRequest.of(Method.GET, "ParameterResourceClient.counts", "/parameters/counted"),
        ReplyReader.data(Codecs.INT));
  }
}
