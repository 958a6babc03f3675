package dev.galvanic.http.netty;

import dev.galvanic.http.Cors;
import dev.galvanic.http.ErrorMapper;
import dev.galvanic.http.Filter;
import dev.galvanic.http.HttpLimits;
import dev.galvanic.http.Replies;
import dev.galvanic.http.RequestWatch;
import java.util.List;

/**
 * Where a server listens and what it lets through.
 *
 * @param host a name or an address of this machine
 * @param port 0 for any that is free
 * @param replies the shape of the replies that the server itself makes
 * @param filters around every handler, the first outermost
 * @param errorMappers which exceptions a caller is told about, the first asked first
 * @param watch sees every request begin and end
 */
public record ServerOptions(
    String host,
    int port,
    HttpLimits limits,
    Cors cors,
    Replies replies,
    List<Filter> filters,
    List<ErrorMapper> errorMappers,
    RequestWatch watch) {
  public ServerOptions {
    filters = List.copyOf(filters);
    errorMappers = List.copyOf(errorMappers);
  }

  /** The default limits, no other origins, no filters. */
  public static ServerOptions of(String host, int port, Replies replies) {
    return new ServerOptions(
        host,
        port,
        HttpLimits.defaults(),
        Cors.off(),
        replies,
        List.of(),
        List.of(),
        RequestWatch.NONE);
  }

  public ServerOptions with(HttpLimits other) {
    return new ServerOptions(host, port, other, cors, replies, filters, errorMappers, watch);
  }

  public ServerOptions with(Cors other) {
    return new ServerOptions(host, port, limits, other, replies, filters, errorMappers, watch);
  }

  public ServerOptions withFilters(List<Filter> others) {
    return new ServerOptions(host, port, limits, cors, replies, others, errorMappers, watch);
  }

  public ServerOptions withErrorMappers(List<ErrorMapper> others) {
    return new ServerOptions(host, port, limits, cors, replies, filters, others, watch);
  }

  public ServerOptions watchedBy(RequestWatch other) {
    return new ServerOptions(host, port, limits, cors, replies, filters, errorMappers, other);
  }
}
