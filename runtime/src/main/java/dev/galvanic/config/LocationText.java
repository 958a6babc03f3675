package dev.galvanic.config;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads where another service is: addresses, or a way to find them. */
final class LocationText {
  static final String ALLOWED =
      "an address such as http://127.0.0.1:8050, several with commas between,"
          + " dns+http://regions.internal:8050, srv+http://_http._tcp.regions.internal or"
          + " consul+http://region-service";

  /** The names of SRV records begin with an underscore, which no host of a URI may. */
  private static final Pattern LOOKED_UP =
      Pattern.compile(
          "(srv|consul)\\+(https?)://([A-Za-z0-9_]+(?:[.-][A-Za-z0-9_-]+)*\\.?)(/\\S*)?");

  private LocationText() {}

  static Location read(String text) {
    String stripped = text.strip();
    if (stripped.startsWith("dns+")) {
      return new Location.Named(Kind.HTTP_ADDRESS.read().apply(stripped.substring(4)));
    }
    Matcher lookedUp = LOOKED_UP.matcher(stripped);
    if (lookedUp.matches()) {
      String path = lookedUp.group(4) == null ? "" : lookedUp.group(4);
      return lookedUp.group(1).equals("srv")
          ? new Location.Srv(lookedUp.group(2), lookedUp.group(3), path)
          : new Location.Registered(lookedUp.group(2), lookedUp.group(3), path);
    }
    return new Location.Fixed(addresses(stripped));
  }

  private static List<URI> addresses(String text) {
    List<URI> addresses =
        Arrays.stream(text.split(",", -1)).map(Kind.HTTP_ADDRESS.read()).distinct().toList();
    // The certificates and the connections of one service are of one kind.
    if (addresses.stream().map(URI::getScheme).distinct().count() > 1) {
      throw new IllegalArgumentException();
    }
    return addresses;
  }
}
