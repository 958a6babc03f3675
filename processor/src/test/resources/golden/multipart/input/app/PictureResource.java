package app;

import dev.galvanic.annotation.BodyLimit;
import dev.galvanic.annotation.Consumes;
import dev.galvanic.annotation.FormParam;
import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Put;
import dev.galvanic.annotation.Route;
import dev.galvanic.http.Part;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

@Route("/pictures")
public final class PictureResource {
  /** What is said of a picture. */
  public record About(String title, Optional<Integer> year) {}

  /**
   * Takes a picture.
   *
   * @param picture PNG or JPEG
   */
  @Post
  public int add(@NotNull Part picture, @FormParam About about, @FormParam List<String> tag) {
    return picture.size();
  }

  @Post("/many")
  @BodyLimit(50_000_000)
  public CompletionStage<Integer> addMany(
      @FormParam("file") @Size(min = 1, max = 5) List<Part> files, Optional<Part> coverPicture) {
    return CompletableFuture.completedStage(files.size());
  }

  @Put("/{id}")
  @Consumes(media = "multipart/form-data")
  public void replace(int id, @Nullable Part picture) {}
}
