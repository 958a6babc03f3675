package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.annotation.ProviderClient;
import dev.galvanic.http.Part;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@link PictureResource} of shop.
 *
 * <p>Whoever is compiled against it takes this in a constructor.
 */
@Generated
@ProviderClient(service = "shop", implementation = HttpPictureResourceClient.class)
public interface PictureResourceClient {
  /** POST /pictures: Takes a picture. */
  int add(Part picture, PictureResource.About about, List<String> tag);

  /** POST /pictures/many. */
  CompletionStage<Integer> addMany(List<Part> files, Optional<Part> coverPicture);

  /** PUT /pictures/{id}. */
  void replace(int id, @Nullable Part picture);
}
