package dev.galvanic.client.discovery.dns;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.handler.codec.dns.DefaultDnsRecordDecoder;
import io.netty.handler.codec.dns.DnsRawRecord;
import io.netty.handler.codec.dns.DnsRecord;
import io.netty.handler.codec.dns.DnsRecordType;
import io.netty.handler.codec.dns.DnsResponse;
import io.netty.handler.codec.dns.DnsSection;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads what a name server replied. */
final class Reply {
  /** Where a name does not exist and nothing says for how long that is so. */
  private static final Duration NONE = Duration.ofSeconds(5);

  private Reply() {}

  static Records<InetAddress> addresses(DnsResponse reply, DnsRecordType type) {
    return records(reply, type, Reply::address);
  }

  static Records<Target> targets(DnsResponse reply) {
    return records(reply, DnsRecordType.SRV, Reply::target);
  }

  /**
   * Whatever name they have: a name server that is asked to recurse follows aliases (CNAME), and
   * puts the records of the name at their end into the same section (RFC 1034 section 4.3.2).
   */
  private static <T> Records<T> records(
      DnsResponse reply, DnsRecordType type, Function<ByteBuf, T> read) {
    List<T> all = new ArrayList<>();
    long seconds = Long.MAX_VALUE;
    for (int i = 0; i < reply.count(DnsSection.ANSWER); i++) {
      DnsRecord record = reply.recordAt(DnsSection.ANSWER, i);
      seconds = Math.min(seconds, record.timeToLive());
      if (record.type().equals(type) && record instanceof DnsRawRecord raw) {
        all.add(read.apply(raw.content().duplicate()));
      }
    }
    return new Records<>(all, all.isEmpty() ? none(reply) : Duration.ofSeconds(seconds));
  }

  /** That of the zone's SOA record, as far as it tells (RFC 2308 section 5). */
  private static Duration none(DnsResponse reply) {
    for (int i = 0; i < reply.count(DnsSection.AUTHORITY); i++) {
      DnsRecord record = reply.recordAt(DnsSection.AUTHORITY, i);
      if (record.type().equals(DnsRecordType.SOA)) {
        return Duration.ofSeconds(record.timeToLive());
      }
    }
    return NONE;
  }

  private static InetAddress address(ByteBuf content) {
    try {
      return InetAddress.getByAddress(ByteBufUtil.getBytes(content));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("an address of " + content.readableBytes() + " bytes", e);
    }
  }

  private static Target target(ByteBuf content) {
    int priority = content.readUnsignedShort();
    int weight = content.readUnsignedShort();
    int port = content.readUnsignedShort();
    return new Target(priority, weight, port, DefaultDnsRecordDecoder.decodeName(content));
  }
}
