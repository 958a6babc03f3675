package dev.galvanic.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a form in multipart/form-data (RFC 7578): a file that is sent along, or anything else
 * with a media type of its own. It stands in memory, and nothing of it is on a disk.
 */
public final class Part {
  private static final String BYTES = "application/octet-stream";

  private final Optional<String> fileName;
  private final String mediaType;
  private final byte[] body;
  private final int from;
  private final int to;

  /** A part of a body, which is shared and must not be changed any more. */
  Part(Optional<String> fileName, String mediaType, byte[] body, int from, int to) {
    this.fileName = fileName;
    this.mediaType = mediaType;
    this.body = body;
    this.from = from;
    this.to = to;
  }

  /**
   * Bytes without a name, to be sent.
   *
   * @throws IllegalArgumentException if the media type has a character that no header may carry
   */
  public static Part of(String mediaType, byte[] bytes) {
    HeaderSyntax.value("Content-Type", mediaType);
    return new Part(Optional.empty(), mediaType, bytes.clone(), 0, bytes.length);
  }

  /** A file to be sent, of unknown media type. */
  public static Part file(String name, byte[] bytes) {
    return file(name, BYTES, bytes);
  }

  /**
   * A file to be sent.
   *
   * @param name without a path
   * @throws IllegalArgumentException if the media type has a character that no header may carry
   */
  public static Part file(String name, String mediaType, byte[] bytes) {
    HeaderSyntax.value("Content-Type", mediaType);
    return new Part(Optional.of(name), mediaType, bytes.clone(), 0, bytes.length);
  }

  /**
   * What the sender calls the file, without any folders: a text to show, and never a path. Two
   * files can have one name, and the name can be whatever the sender likes.
   */
  public Optional<String> fileName() {
    return fileName;
  }

  /** What the sender says it is, as in {@code image/png}; {@code text/plain} where it says none. */
  public String mediaType() {
    return mediaType;
  }

  /** In bytes. */
  public int size() {
    return to - from;
  }

  /** A copy of its content. */
  public byte[] bytes() {
    return Arrays.copyOfRange(body, from, to);
  }

  /** Its content from the beginning, uncopied; each call gives another stream. */
  public InputStream stream() {
    return new ByteArrayInputStream(body, from, size());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Part part
        && fileName.equals(part.fileName)
        && mediaType.equals(part.mediaType)
        && Arrays.equals(body, from, to, part.body, part.from, part.to);
  }

  @Override
  public int hashCode() {
    return Objects.hash(fileName, mediaType, size());
  }

  /** Without its content. */
  @Override
  public String toString() {
    return fileName.map(name -> name + ": ").orElse("") + mediaType + ", " + size() + " bytes";
  }
}
