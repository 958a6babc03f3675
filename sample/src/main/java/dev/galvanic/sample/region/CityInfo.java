package dev.galvanic.sample.region;

import java.time.OffsetDateTime;

/** A city with its province. */
public record CityInfo(int id, String name, Province province, OffsetDateTime createTime) {
  static CityInfo of(City city, Province province) {
    return new CityInfo(city.id(), city.name(), province, city.createTime());
  }
}
