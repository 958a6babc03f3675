package dev.galvanic.sample.region;

import dev.galvanic.Page;
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
import java.util.Optional;

/** Provinces. */
@Route("/regions/provinces")
@Tag("region")
public final class ProvinceResource {
  private final Provinces provinces;

  public ProvinceResource(Provinces provinces) {
    this.provinces = provinces;
  }

  @Post
  @Summary("add province")
  public RegionId create(@Valid NewProvince province) {
    return new RegionId(provinces.insert(province));
  }

  @Get
  @Summary("get province list")
  public Page<Province> list(
      @Default("20") @Min(1) @Max(100) int limit, @Default("0") @PositiveOrZero long offset) {
    return Page.of(provinces.list(limit, offset), provinces.count(), limit, offset);
  }

  @Get("/{id}")
  @Summary("get province info")
  public Optional<Province> get(int id) {
    return provinces.find(id);
  }
}
