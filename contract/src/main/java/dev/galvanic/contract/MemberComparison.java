package dev.galvanic.contract;

import java.util.Map;
import java.util.Objects;

/** The members of two objects. */
record MemberComparison(
    SchemaComparison schemas, Found.Seen seen, Shape before, Shape after, Side side, String name) {

  void compare() {
    Map<String, Place> old = before.properties();
    Map<String, Place> now = after.properties();
    old.forEach(
        (member, place) -> {
          if (now.containsKey(member)) {
            same(member, place, now.get(member));
          } else {
            gone(member, place);
          }
        });
    now.forEach(
        (member, place) -> {
          if (!old.containsKey(member)) {
            added(member, place);
          }
        });
  }

  private void same(String member, Place old, Place now) {
    String named = name + "." + member;
    boolean was = before.required().contains(member);
    boolean is = after.required().contains(member);
    if (was != is) {
      seen.add(
          side == Side.REQUEST
              ? is ? Rule.MEMBER_REQUIRED : Rule.OPTIONAL_MEMBER_ADDED
              : is ? Rule.MEMBER_ALWAYS : Rule.MEMBER_OPTIONAL,
          now,
          member,
          named + (is ? " must be in " : " may be missing in ") + side.text());
    }
    schemas.compare(old, now, side, named);
  }

  private void gone(String member, Place place) {
    String renamed =
        after.properties().entrySet().stream()
            .filter(other -> !before.properties().containsKey(other.getKey()))
            .filter(other -> Objects.equals(other.getValue().value(), place.value()))
            .map(other -> "; it may have been renamed to " + other.getKey())
            .findFirst()
            .orElse("");
    seen.add(
        side == Side.REPLY ? Rule.MEMBER_REMOVED : Rule.REQUEST_MEMBER_REMOVED,
        place,
        member,
        name + "." + member + " is gone from " + side.text() + renamed);
  }

  private void added(String member, Place place) {
    boolean must = side == Side.REQUEST && after.required().contains(member);
    seen.add(
        side == Side.REPLY
            ? Rule.MEMBER_ADDED
            : must ? Rule.REQUIRED_MEMBER_ADDED : Rule.OPTIONAL_MEMBER_ADDED,
        place,
        member,
        name + "." + member + (must ? " is new and must be in " : " is new in ") + side.text());
  }
}
