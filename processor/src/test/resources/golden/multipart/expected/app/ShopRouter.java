package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Method;
import dev.galvanic.http.RequestPath;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.Router;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The routes of shop. */
@Generated
final class ShopRouter implements Router {
  private final PathRoutes pictures;
  private final PathRoutes picturesMany;
  private final PathRoutes picturesId;

  ShopRouter(PictureResourceEndpoints pictureResource) {
    pictures =
        PathRoutes.of("/pictures")
            .on(
                Method.POST,
                Endpoint.blocking("POST /pictures", pictureResource::add)
                    .consuming("multipart/form-data"));
    picturesMany =
        PathRoutes.of("/pictures/many")
            .on(
                Method.POST,
                Endpoint.async("POST /pictures/many", pictureResource::addMany)
                    .consuming("multipart/form-data")
                    .bodyLimit(50000000L));
    picturesId =
        PathRoutes.of("/pictures/{id}")
            .on(
                Method.PUT,
                Endpoint.blocking("PUT /pictures/{id}", pictureResource::replace)
                    .consuming("multipart/form-data"));
  }

  @Override
  public List<PathRoutes> routes() {
    return List.of(pictures, picturesMany, picturesId);
  }

  @Override
  public @Nullable PathRoutes find(RequestPath path) {
    return switch (path.count()) {
      case 1 -> find1(path);
      case 2 -> find2(path);
      default -> null;
    };
  }

  private @Nullable PathRoutes find1(RequestPath path) {
    if (path.is(0, "pictures")) {
      return pictures;
    }
    return null;
  }

  private @Nullable PathRoutes find2(RequestPath path) {
    if (path.is(0, "pictures")) {
      if (path.is(1, "many")) {
        return picturesMany;
      }
      return picturesId;
    }
    return null;
  }
}
