package dev.galvanic.http;

import java.util.List;
import java.util.Optional;

/** Filters one within another: the first sees the request first and the reply last. */
public record FilterChain(List<Filter> filters) implements Filter {
  public FilterChain {
    filters = List.copyOf(filters);
  }

  @Override
  public Optional<Reply> before(Exchange exchange) throws Exception {
    for (Filter filter : filters) {
      Optional<Reply> reply = filter.before(exchange);
      if (reply.isPresent()) {
        return reply;
      }
    }
    return Optional.empty();
  }

  @Override
  public Reply after(Exchange exchange, Reply reply) throws Exception {
    Reply changed = reply;
    for (int i = filters.size() - 1; i >= 0; i--) {
      changed = filters.get(i).after(exchange, changed);
    }
    return changed;
  }
}
