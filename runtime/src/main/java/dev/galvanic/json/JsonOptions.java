package dev.galvanic.json;

/**
 * What a {@link JsonReader} accepts.
 *
 * @param refuseUnknownMembers whether a member that the type does not have is a mistake; otherwise
 *     it is checked for its syntax and left out
 * @param check whether constraints are wanted, see {@link JsonReader#checking}
 * @param maxDepth how many objects and arrays may stand inside one another
 * @param maxNumber how many digits a number may have, the exponent's among them; a decimal also
 *     when written out without exponent
 * @param maxName how many bytes the name of a member may have, as it stands between its quotes
 * @param echo whether a message may quote a little of the document; what another service replied is
 *     kept out of what one's own caller is told
 */
public record JsonOptions(
    boolean refuseUnknownMembers,
    boolean check,
    int maxDepth,
    int maxNumber,
    int maxName,
    boolean echo) {
  private static final int DEPTH = 64;
  private static final int NUMBER = 100;
  private static final int NAME = 256;

  /** For requests: unknown members ignored, constraints checked. */
  public static JsonOptions requests() {
    return new JsonOptions(false, true, DEPTH, NUMBER, NAME, true);
  }

  /** For replies of other services: unknown members ignored, constraints not checked. */
  public static JsonOptions replies() {
    return new JsonOptions(false, false, DEPTH, NUMBER, NAME, false);
  }

  /** The same with unknown members refused. */
  public JsonOptions refusingUnknownMembers() {
    return new JsonOptions(true, check, maxDepth, maxNumber, maxName, echo);
  }

  /** The same with constraints not checked. */
  public JsonOptions withoutChecks() {
    return new JsonOptions(refuseUnknownMembers, false, maxDepth, maxNumber, maxName, echo);
  }
}
