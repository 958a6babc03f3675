package app;

import java.time.Instant;

interface Clock {
  Instant now();
}
