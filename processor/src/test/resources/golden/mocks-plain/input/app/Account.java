package app;

import java.util.List;
import java.util.Optional;

/** Goes over the wire in two namings. */
record Account(int accountId, Optional<String> displayName, Kind kind, List<Mail> mailBoxes) {
  enum Kind {
    OPEN,
    SHUT
  }

  record Mail(String mailAddress) {}

  record Search(Optional<String> displayName, List<Kind> kindOf) {}

  record Login(String userName, Optional<String> oneTimeCode, List<String> wantedScopes) {}
}
