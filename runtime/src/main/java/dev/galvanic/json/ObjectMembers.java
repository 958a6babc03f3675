package dev.galvanic.json;

/** Finds the members of an object by their names: first the one that is expected next. */
final class ObjectMembers {
  private ObjectMembers() {}

  static int next(Cursor in, Members members) {
    while (Structure.toName(in)) {
      int index = take(in, members);
      if (index >= 0) {
        return index;
      }
    }
    if (members.count() > Long.SIZE || !in.frame.sawAll(members.requiredAmongFirst())) {
      reportMissing(in, members);
    }
    in.close();
    return -1;
  }

  private static void reportMissing(Cursor in, Members members) {
    for (int i = 0; i < members.count() && !in.mistakes.full(); i++) {
      if (members.required(i) && !in.frame.saw(i)) {
        in.report(members.name(i), "is required");
      }
    }
  }

  /** The index of the member whose name the place is at; -1 after an unknown one, value and all. */
  private static int take(Cursor in, Members members) {
    Frame frame = in.frame;
    int quote = in.at;
    int index = frame.expected;
    int after = members.after(index, in.bytes, quote, in.end);
    if (after >= 0) {
      in.at = after;
      frame.place = quote;
    } else {
      if (!Structure.takeName(in)) {
        return -1;
      }
      index = members.indexOf(in.text().bytes, in.text().start, in.text().end);
      if (index < 0) {
        unknown(in);
        return -1;
      }
    }
    frame.expected = index + 1;
    in.right = true;
    if (frame.saw(index)) {
      in.report("stands more than once");
    }
    frame.see(index, members.count());
    return index;
  }

  private static void unknown(Cursor in) {
    if (!in.frame.see(in.text().string())) {
      in.report("stands more than once");
    } else if (in.options.refuseUnknownMembers()) {
      in.report("is not a known member");
    }
    Skip.value(in);
  }
}
