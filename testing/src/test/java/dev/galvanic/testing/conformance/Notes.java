package dev.galvanic.testing.conformance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.galvanic.testing.TestTarget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service of notes, on the JDK's server, that can be told to do one thing wrong. */
final class Notes implements TestTarget, AutoCloseable {
  enum Fault {
    NONE,
    RENAMED_MEMBER,
    NULL_MEMBER,
    MORE_MEMBERS,
    WRONG_STATUS,
    WRONG_MEDIA,
    NO_VALIDATION,
    WRONG_REFUSAL,
    REFUSES_VALID,
    SERVER_ERROR,
    LIMIT_IGNORED,
    DEFAULT_CHANGED,
    ALWAYS_FIRST,
    FOUND_NOTHING,
    NEVER_FOUND,
    NO_ALLOW,
    HEAD_WITH_OTHER_TYPE,
    CLOSES_HEAD,
    CLOSES_OPTIONS,
    CLOSES_WHAT_IS_SMALL
  }

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  static final String DOCUMENT =
      """
      {'openapi':'3.1.0','info':{'title':'NOTES','version':'1'},
      'paths':{
      '/notes':{
      'get':{'parameters':[
      {'name':'limit','in':'query','schema':{'type':'integer','format':'int32','default':5,'minimum':1,'maximum':9}},
      {'name':'offset','in':'query','schema':{'type':'integer','format':'int32','default':0,'minimum':0}}],
      'responses':{'200':{'content':{'application/json':{'schema':{'type':'object','properties':{
      'items':{'type':'array','items':{'$ref':'#/components/schemas/Note'}},
      'pagination':{'type':'object','properties':{'total':{'type':'integer'},'limit':{'type':'integer'},'offset':{'type':'integer'}},'required':['total','limit','offset']}},
      'required':['items','pagination']}}}},'400':{'$ref':'#/components/responses/Error'},'default':{'$ref':'#/components/responses/Error'}}},
      'post':{'requestBody':{'required':true,'content':{'application/json':{'schema':{'$ref':'#/components/schemas/NewNote'}}}},
      'responses':{'200':{'content':{'application/json':{'schema':{'$ref':'#/components/schemas/Note'}}}},'400':{'$ref':'#/components/responses/Error'},'413':{'$ref':'#/components/responses/Error'},'415':{'$ref':'#/components/responses/Error'},'default':{'$ref':'#/components/responses/Error'}}}},
      '/notes/{id}':{
      'get':{'parameters':[{'name':'id','in':'path','required':true,'schema':{'type':'integer','format':'int32'}}],
      'responses':{'200':{'content':{'application/json':{'schema':{'$ref':'#/components/schemas/Note'}}}},'400':{'$ref':'#/components/responses/Error'},'404':{'$ref':'#/components/responses/Error'},'default':{'$ref':'#/components/responses/Error'}}},
      'delete':{'parameters':[{'name':'id','in':'path','required':true,'schema':{'type':'integer','format':'int32'}}],
      'responses':{'204':{'description':'gone'},'400':{'$ref':'#/components/responses/Error'},'404':{'$ref':'#/components/responses/Error'},'default':{'$ref':'#/components/responses/Error'}}}}},
      'components':{
      'responses':{'Error':{'content':{'application/json':{'schema':{'type':'object','properties':{'message':{'type':'string'}},'required':['message']}}}}},
      'schemas':{
      'NewNote':{'type':'object','properties':{'text':{'type':'string','minLength':1,'maxLength':20},'stars':{'type':['integer','null'],'format':'int32','minimum':0,'maximum':5}},'required':['text']},
      'Note':{'type':'object','properties':{'id':{'type':'integer'},'text':{'type':'string'},'stars':{'type':['integer','null']}},'required':['id','text','stars']}}}}
      """
          .replace('\'', '"');

  private final Fault fault;
  private final HttpServer server;
  private final Map<Integer, JsonNode> notes = new LinkedHashMap<>();
  private final List<String> received = new CopyOnWriteArrayList<>();
  private int next = 1;

  Notes(Fault fault) {
    this.fault = fault;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.start();
  }

  @Override
  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The requests that came, each with its body. */
  List<String> received() {
    return List.copyOf(received);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try {
      byte[] body = exchange.getRequestBody().readAllBytes();
      received.add(
          exchange.getRequestMethod()
              + " "
              + exchange.getRequestURI()
              + " "
              + new String(body, StandardCharsets.UTF_8));
      if (closes(exchange.getRequestMethod(), new String(body, StandardCharsets.UTF_8))) {
        return;
      }
      String path = exchange.getRequestURI().getPath();
      if (path.equals("/openapi/spec.json")) {
        reply(exchange, 200, DOCUMENT);
      } else if (path.equals("/notes")) {
        notes(exchange, body);
      } else {
        note(exchange, path.substring("/notes/".length()));
      }
    } catch (Refused e) {
      reply(exchange, e.status, "{\"message\":\"no\"}");
    } finally {
      exchange.close();
    }
  }

  private boolean closes(String method, String body) {
    return switch (fault) {
      case CLOSES_HEAD -> method.equals("HEAD");
      case CLOSES_OPTIONS -> method.equals("OPTIONS");
      case CLOSES_WHAT_IS_SMALL -> body.equals("{\"text\":\"a\"}");
      default -> false;
    };
  }

  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int status;

    Refused(int status) {
      super("refused with " + status);
      this.status = status;
    }
  }

  private void notes(HttpExchange exchange, byte[] body) throws IOException {
    switch (exchange.getRequestMethod()) {
      case "GET", "HEAD" -> list(exchange);
      case "POST" -> create(exchange, body);
      default -> other(exchange, "GET, HEAD, OPTIONS, POST");
    }
  }

  private void note(HttpExchange exchange, String text) throws IOException {
    String method = exchange.getRequestMethod();
    if (!List.of("GET", "HEAD", "DELETE").contains(method)) {
      other(exchange, "DELETE, GET, HEAD, OPTIONS");
      return;
    }
    int id = number(text);
    if (!notes.containsKey(id) && fault != Fault.FOUND_NOTHING || fault == Fault.NEVER_FOUND) {
      throw new Refused(404);
    }
    if (method.equals("DELETE")) {
      notes.remove(id);
      exchange.sendResponseHeaders(204, -1);
    } else {
      int asked = fault == Fault.ALWAYS_FIRST ? notes.keySet().iterator().next() : id;
      reply(exchange, 200, shown(asked));
    }
  }

  private void other(HttpExchange exchange, String allow) throws IOException {
    boolean options = exchange.getRequestMethod().equals("OPTIONS");
    exchange.getResponseHeaders().set("Allow", fault == Fault.NO_ALLOW ? "GET" : allow);
    if (options) {
      exchange.sendResponseHeaders(204, -1);
    } else {
      reply(exchange, 405, "{\"message\":\"no\"}");
    }
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new Refused(400);
    }
  }

  private void list(HttpExchange exchange) throws IOException {
    int limit = fault == Fault.DEFAULT_CHANGED ? 6 : 5;
    int offset = 0;
    String query = exchange.getRequestURI().getQuery();
    for (String pair : query == null ? new String[0] : query.split("&")) {
      String[] parts = pair.split("=", 2);
      if (parts[0].equals("limit")) {
        limit = number(parts[1]);
      } else {
        offset = number(parts[1]);
      }
    }
    if (limit < 1 || limit > 9 || offset < 0) {
      throw new Refused(400);
    }
    List<Integer> ids = new ArrayList<>(notes.keySet());
    int from = Math.min(offset, ids.size());
    int to = fault == Fault.LIMIT_IGNORED ? ids.size() : Math.min(from + limit, ids.size());
    List<String> items = ids.subList(from, to).stream().map(this::shown).toList();
    reply(
        exchange,
        200,
        "{\"items\":%s,\"pagination\":{\"total\":%d,\"limit\":%d,\"offset\":%d}}"
            .formatted(items, ids.size(), limit, offset));
  }

  private void create(HttpExchange exchange, byte[] body) throws IOException {
    if (fault == Fault.SERVER_ERROR || fault == Fault.CLOSES_WHAT_IS_SMALL) {
      throw new Refused(500);
    }
    int refusal = fault == Fault.WRONG_REFUSAL ? 409 : 400;
    if (body.length > 1024 * 1024) {
      throw new Refused(413);
    }
    if (!"application/json".equals(exchange.getRequestHeaders().getFirst("Content-Type"))) {
      throw new Refused(body.length == 0 ? 400 : 415);
    }
    JsonNode note;
    try {
      note = JSON.readTree(body);
    } catch (JacksonException e) {
      throw new Refused(refusal);
    }
    JsonNode document = JSON.readTree(DOCUMENT);
    boolean right =
        dev.galvanic.testing.conformance.schema.Schema.of(
                document, document.at("/components/schemas/NewNote"))
            .mistakes(note)
            .isEmpty();
    boolean short_ =
        fault == Fault.NO_VALIDATION
            && note.path("text").isString()
            && note.path("text").stringValue().isEmpty();
    if (!right && !short_) {
      throw new Refused(refusal);
    }
    if (fault == Fault.REFUSES_VALID && note.path("text").asString("").length() > 15) {
      throw new Refused(400);
    }
    notes.put(next, note);
    reply(exchange, fault == Fault.WRONG_STATUS ? 201 : 200, shown(next++));
  }

  private String shown(int id) {
    JsonNode note = notes.getOrDefault(id, JSON.readTree("{\"text\":\"none\"}"));
    String text = note.path("text").toString();
    return "{\"id\":%d,\"%s\":%s,\"stars\":%s%s}"
        .formatted(
            id,
            fault == Fault.RENAMED_MEMBER ? "words" : "text",
            fault == Fault.NULL_MEMBER ? "null" : text,
            note.path("stars").isNumber() ? note.path("stars") : "null",
            fault == Fault.MORE_MEMBERS ? ",\"secret\":1" : "");
  }

  private void reply(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    String type =
        fault == Fault.WRONG_MEDIA || head && fault == Fault.HEAD_WITH_OTHER_TYPE
            ? "text/plain"
            : "application/json";
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, head ? -1 : bytes.length);
    if (!head) {
      exchange.getResponseBody().write(bytes);
    }
  }
}
