package dev.galvanic.config;

import java.time.Duration;

/**
 * The most of everything that a request may bring: sizes in bytes.
 *
 * @param headerCount headers of one request
 * @param headerTime from the first byte of a request to the end of its headers
 * @param bodyTime from there to the end of its body
 * @param idleTime a connection without a request
 * @param writeTime a reply that the other end does not read
 * @param handlerTime the request's deadline
 * @param callersTime whether a caller that says how long it waits makes it shorter
 * @param cookies pairs of the Cookie headers
 * @param formFields fields of a form
 * @param parts parts of a form in multipart/form-data
 * @param partHeaders all headers of one part
 * @param jsonDepth how deep a JSON body may be nested
 * @param multipart a body in multipart/form-data
 * @param pipelined requests of one connection that wait for their turn
 * @param inFlight requests at once on one event loop
 */
public record LimitsConfig(
    int requestLine,
    int headerBlock,
    int header,
    int headerCount,
    int queryParameters,
    int cookies,
    int formFields,
    int parts,
    int partHeaders,
    int jsonDepth,
    int body,
    int multipart,
    int pipelined,
    int inFlight,
    Duration headerTime,
    Duration bodyTime,
    Duration idleTime,
    Duration writeTime,
    Duration handlerTime,
    boolean callersTime) {
  static LimitsConfig read(ConfigReader in) {
    return new LimitsConfig(
        in.get(Settings.LIMIT_REQUEST_LINE),
        in.get(Settings.LIMIT_HEADER_BLOCK),
        in.get(Settings.LIMIT_HEADER),
        in.get(Settings.LIMIT_HEADER_COUNT),
        in.get(Settings.LIMIT_QUERY_PARAMETERS),
        in.get(Settings.LIMIT_COOKIES),
        in.get(Settings.LIMIT_FORM_FIELDS),
        in.get(Settings.LIMIT_PARTS),
        in.get(Settings.LIMIT_PART_HEADERS),
        in.get(Settings.LIMIT_JSON_DEPTH),
        in.get(Settings.LIMIT_BODY),
        in.get(Settings.LIMIT_MULTIPART),
        in.get(Settings.LIMIT_PIPELINED),
        in.get(Settings.LIMIT_IN_FLIGHT),
        in.get(Settings.TIMEOUT_HEADER),
        in.get(Settings.TIMEOUT_BODY),
        in.get(Settings.TIMEOUT_IDLE),
        in.get(Settings.TIMEOUT_WRITE),
        in.get(Settings.TIMEOUT_HANDLER),
        in.get(Settings.TIMEOUT_FROM_CALLERS));
  }
}
