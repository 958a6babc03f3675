package dev.galvanic.sample.region;

import dev.galvanic.Galvanic;
import dev.galvanic.annotation.Service;

/** Provinces and their cities. */
@Service(name = "region-service", title = "REGION API", version = "1.0.0")
public final class RegionService {
  private RegionService() {}

  public static void main(String[] args) {
    Galvanic.run(new RegionServiceModule(), args);
  }
}
