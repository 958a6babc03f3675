package dev.galvanic.sample.region;

import dev.galvanic.NotFoundException;
import dev.galvanic.Page;
import dev.galvanic.UnprocessableEntityException;
import dev.galvanic.annotation.Default;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Route;
import dev.galvanic.annotation.Summary;
import dev.galvanic.annotation.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;

/** Cities. */
@Route("/regions/cities")
@Tag("region")
public final class CityResource {
  private final Cities cities;
  private final Provinces provinces;

  public CityResource(Cities cities, Provinces provinces) {
    this.cities = cities;
    this.provinces = provinces;
  }

  /**
   * Adds a city to a province.
   *
   * @throws UnprocessableEntityException if there is no such province
   */
  @Post
  @Summary("add city")
  public RegionId create(@Valid NewCity city) throws UnprocessableEntityException {
    if (provinces.find(city.provinceId()).isEmpty()) {
      throw new UnprocessableEntityException("There is no province " + city.provinceId());
    }
    return new RegionId(cities.insert(city));
  }

  @Get
  @Summary("get city list")
  public Page<City> list(
      @Default("20") @Min(1) @Max(100) int limit, @Default("0") @PositiveOrZero long offset) {
    return Page.of(cities.list(limit, offset), cities.count(), limit, offset);
  }

  /**
   * A city with its province.
   *
   * @throws NotFoundException if there is no such city
   */
  @Get("/{id}")
  @Summary("get city info")
  public CityInfo get(int id) throws NotFoundException {
    City city = cities.find(id).orElseThrow(NotFoundException::new);
    Province province = provinces.find(city.provinceId()).orElseThrow(NotFoundException::new);
    return CityInfo.of(city, province);
  }
}
