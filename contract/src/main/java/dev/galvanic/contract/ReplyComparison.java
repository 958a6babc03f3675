package dev.galvanic.contract;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The replies of an operation that is in both documents. */
record ReplyComparison(
    Found.Seen seen, SchemaComparison schemas, Operation before, Operation after) {

  void compare() {
    Map<String, Place> old = before.replies();
    Map<String, Place> now = after.replies();
    Set<String> statuses = new TreeSet<>(old.keySet());
    statuses.addAll(now.keySet());
    for (String status : statuses) {
      if (!now.containsKey(status)) {
        gone(status, old.get(status));
      } else if (!old.containsKey(status)) {
        added(status, now.get(status));
      } else {
        content(status, old.get(status), now.get(status));
      }
    }
  }

  /** An error that is declared no more is one that a caller need not expect. */
  private void gone(String status, Place reply) {
    seen.add(
        success(status) ? Rule.STATUS_CHANGED : Rule.ERROR_REMOVED,
        reply,
        "",
        "%s does not answer %s".formatted(after.label(), status));
  }

  private void added(String status, Place reply) {
    seen.add(
        success(status) ? Rule.STATUS_CHANGED : Rule.ERROR_ADDED,
        reply,
        "",
        "%s may answer %s".formatted(after.label(), status));
  }

  private static boolean success(String status) {
    return status.startsWith("2") || status.startsWith("3");
  }

  private void content(String status, Place oldReply, Place nowReply) {
    Map<String, Place> old = oldReply.members("content");
    Map<String, Place> now = nowReply.members("content");
    if (!old.keySet().equals(now.keySet())) {
      seen.add(
          Rule.REPLY_MEDIA_CHANGED,
          nowReply,
          "",
          "%s of %s is %s, where it was %s"
              .formatted(status, after.label(), media(now), media(old)));
    }
    for (Map.Entry<String, Place> each : now.entrySet()) {
      Optional<Place> was =
          Optional.ofNullable(old.get(each.getKey())).flatMap(p -> p.get("schema"));
      Optional<Place> is = each.getValue().get("schema");
      if (was.isPresent() && is.isPresent()) {
        schemas.compare(
            was.get(), is.get(), Side.REPLY, "%s of %s".formatted(status, after.label()));
      }
    }
    if (!oldReply.text("description").equals(nowReply.text("description"))) {
      seen.add(
          Rule.TEXT_CHANGED,
          nowReply,
          "",
          "the description of %s of %s is another".formatted(status, after.label()));
    }
  }

  private static String media(Map<String, Place> content) {
    return content.isEmpty() ? "without a body" : String.join(" or ", content.keySet());
  }
}
