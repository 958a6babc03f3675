package dev.galvanic.client.discovery.dns;

import dev.galvanic.loop.EventLoops;
import dev.galvanic.loop.Loop;
import io.netty.channel.AddressedEnvelope;
import io.netty.handler.codec.dns.DefaultDnsQuestion;
import io.netty.handler.codec.dns.DnsRecordType;
import io.netty.handler.codec.dns.DnsResponse;
import io.netty.handler.codec.dns.DnsResponseCode;
import io.netty.resolver.dns.DnsNameResolver;
import io.netty.resolver.dns.DnsNameResolverBuilder;
import io.netty.resolver.dns.DnsServerAddressStream;
import io.netty.resolver.dns.DnsServerAddressStreamProviders;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks name servers, one after the other until one knows; over TCP if a reply does not fit into a
 * datagram. Nothing is cached: what is asked for is asked for because its time is over.
 */
final class NameServers implements AutoCloseable {
  private final Loop loop;
  private final List<InetSocketAddress> servers;
  private final Search search;
  private final DnsNameResolver resolver;

  private NameServers(
      Loop loop, List<InetSocketAddress> servers, Search search, DnsNameResolver resolver) {
    this.loop = loop;
    this.servers = servers;
    this.search = search;
    this.resolver = resolver;
  }

  /**
   * @param servers none: the system's
   * @param search what names may stand for
   * @param timeout of each server
   */
  static NameServers open(
      EventLoops loops,
      Loop loop,
      List<InetSocketAddress> servers,
      Search search,
      Duration timeout) {
    DnsNameResolver resolver =
        new DnsNameResolverBuilder(loop.eventLoop())
            .datagramChannelFactory(loops.datagramChannel())
            .socketChannelFactory(loops.connection())
            .queryTimeoutMillis(timeout.toMillis())
            .build();
    return new NameServers(
        loop, servers.isEmpty() ? ofSystem() : resolved(servers), search, resolver);
  }

  private static List<InetSocketAddress> ofSystem() {
    DnsServerAddressStream stream =
        DnsServerAddressStreamProviders.platformDefault().nameServerAddressStream("");
    List<InetSocketAddress> servers = new ArrayList<>();
    for (int i = 0; i < stream.size(); i++) {
      servers.add(stream.next());
    }
    return List.copyOf(servers);
  }

  private static List<InetSocketAddress> resolved(List<InetSocketAddress> servers) {
    return servers.stream()
        .map(server -> new InetSocketAddress(server.getHostString(), server.getPort()))
        .toList();
  }

  /**
   * Those of IPv4 if there are any, else those of IPv6: an instance that has both is one instance
   * all the same.
   *
   * @throws IllegalArgumentException if the name cannot be one
   */
  CompletableFuture<Records<InetAddress>> addresses(String name) {
    return search(name, this::ofEitherKind);
  }

  /**
   * @throws IllegalArgumentException if the name cannot be one
   */
  CompletableFuture<Records<Target>> targets(String name) {
    return search(name, full -> ask(full, DnsRecordType.SRV, Reply::targets));
  }

  private CompletableFuture<Records<InetAddress>> ofEitherKind(String full) {
    return addresses(full, DnsRecordType.A)
        .thenCompose(
            records ->
                records.all().isEmpty() ? addresses(full, DnsRecordType.AAAA) : done(records));
  }

  private CompletableFuture<Records<InetAddress>> addresses(String full, DnsRecordType type) {
    return ask(full, type, reply -> Reply.addresses(reply, type));
  }

  /** What the first of the names that has any tells; else how long there is none of them. */
  private <T> CompletableFuture<Records<T>> search(
      String name, Function<String, CompletableFuture<Records<T>>> ask) {
    CompletableFuture<Records<T>> found = null;
    for (String full : search.names(name)) {
      found = found == null ? ask.apply(full) : or(found, () -> ask.apply(full));
    }
    return Objects.requireNonNull(found);
  }

  /**
   * What comes later is asked after a failure, too: a domain of which nobody tells must not hide
   * the others. But then that there is none of those either says nothing.
   */
  private static <T> CompletableFuture<Records<T>> or(
      CompletableFuture<Records<T>> before, Supplier<CompletableFuture<Records<T>>> later) {
    return before
        .handle(
            (records, failure) ->
                records == null
                    ? later.get().thenCompose(those -> those.all().isEmpty() ? before : done(those))
                    : records.all().isEmpty() ? later.get().thenApply(records::or) : before)
        .thenCompose(Function.identity());
  }

  private static <T> CompletableFuture<Records<T>> done(Records<T> records) {
    return CompletableFuture.completedFuture(records);
  }

  private <T> CompletableFuture<Records<T>> ask(
      String full, DnsRecordType type, Function<DnsResponse, Records<T>> read) {
    DefaultDnsQuestion question = new DefaultDnsQuestion(full, type);
    CompletableFuture<Records<T>> result = new CompletableFuture<>();
    loop.execute(() -> ask(0, question, read, result, null));
    return result;
  }

  private <T> void ask(
      int place,
      DefaultDnsQuestion question,
      Function<DnsResponse, Records<T>> read,
      CompletableFuture<Records<T>> result,
      @Nullable Throwable before) {
    if (place == servers.size()) {
      UnknownHostException failure =
          new UnknownHostException(
              question.name() + " (" + question.type().name() + ") is not told by " + servers);
      failure.initCause(before);
      result.completeExceptionally(failure);
      return;
    }
    resolver
        .query(servers.get(place), question)
        .addListener(
            done -> {
              Throwable failure = done.cause();
              if (failure == null) {
                @SuppressWarnings("unchecked") // what a query ends with
                AddressedEnvelope<DnsResponse, InetSocketAddress> envelope =
                    (AddressedEnvelope<DnsResponse, InetSocketAddress>) done.getNow();
                failure = take(envelope, read, result);
              }
              if (failure != null) {
                ask(place + 1, question, read, result, failure);
              }
            });
  }

  /** What is wrong with the reply, if anything. */
  private static <T> @Nullable Throwable take(
      AddressedEnvelope<DnsResponse, InetSocketAddress> envelope,
      Function<DnsResponse, Records<T>> read,
      CompletableFuture<Records<T>> result) {
    try {
      DnsResponse reply = envelope.content();
      if (!reply.code().equals(DnsResponseCode.NOERROR)
          && !reply.code().equals(DnsResponseCode.NXDOMAIN)) {
        return new UnknownHostException(envelope.sender() + " replied " + reply.code());
      }
      if (reply.isTruncated()) {
        // The whole did not come over TCP either, and a part of the instances is not all of them.
        return new UnknownHostException(
            envelope.sender() + " replied in part, and does not tell the rest over TCP");
      }
      result.complete(read.apply(reply));
      return null;
    } catch (RuntimeException malformed) {
      return malformed;
    } finally {
      envelope.release();
    }
  }

  @Override
  public void close() {
    resolver.close();
  }
}
