package dev.galvanic.docs;

import dev.galvanic.testing.TestClient;
import dev.galvanic.testing.TestReply;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the guide that calls curl, as far as the guide uses it: -s, -X, -H, -d and the address.
 */
record CurlLine(String method, int port, String path, List<String> headers, String body) {
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  private static final Pattern ADDRESS = Pattern.compile("(?:http://)?localhost:(\\d+)(/.*)");

  static CurlLine parse(String line) {
    List<String> words = words(line);
    String method = "";
    int port = 0;
    String path = "/";
    String body = "";
    List<String> headers = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      switch (words.get(i)) {
        case "-s" -> {}
        case "-X" -> method = words.get(++i);
        case "-H" -> headers.add(words.get(++i));
        case "-d" -> body = words.get(++i);
        default -> {
          Matcher address = ADDRESS.matcher(words.get(i));
          if (!address.matches()) {
            throw new IllegalArgumentException(words.get(i) + " is no address of a service here");
          }
          port = Integer.parseInt(address.group(1));
          path = address.group(2);
        }
      }
    }
    if (method.isEmpty()) {
      method = body.isEmpty() ? "GET" : "POST";
    }
    return new CurlLine(method, port, path, headers, body);
  }

  /** Sends it to where the service really is. */
  TestReply send(URI service) {
    TestClient client = TestClient.of(service);
    for (String header : headers) {
      String[] parts = header.split(": ", 2);
      client = client.with(parts[0], parts[1]);
    }
    return body.isEmpty() ? client.send(method, path) : client.send(method, path, body);
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return words;
  }
}
