package app;

import dev.galvanic.annotation.Client;
import dev.galvanic.annotation.FormParam;
import dev.galvanic.annotation.Naming;
import dev.galvanic.annotation.Post;
import dev.galvanic.http.Part;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

@Client(value = "archive-service", naming = Naming.CAMEL_CASE)
interface Archive {
  @Post("/files")
  int keep(Part theFile, @FormParam Optional<Integer> maxAge, @FormParam List<String> tag);

  @Post("/files/all")
  CompletionStage<Void> keepAll(
      List<Part> files, Optional<Part> cover, @Nullable @FormParam("index") Part table);
}
