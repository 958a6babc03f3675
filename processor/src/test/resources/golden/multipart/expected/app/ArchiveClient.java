package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.http.Part;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** The calls of {@link Archive}. */
@Generated
final class ArchiveClient implements Archive {
  private final ServiceClient client;

  ArchiveClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public int keep(Part theFile, Optional<Integer> maxAge, List<String> tag) {
    ClientRequest request =
        ClientRequest.of(Method.POST, "Archive.keep", "/files")
            .multipart()
            .part("theFile", theFile)
            .form("maxAge", maxAge.map(Texts::text).orElse(null));
    for (String one : tag) {
      request = request.form("tag", one);
    }
    return client.call(request, ReplyReader.data(Codecs.INT));
  }

  @Override
  public CompletionStage<Void> keepAll(List<Part> files, Optional<Part> cover, Part table) {
    ClientRequest request =
        ClientRequest.of(Method.POST, "Archive.keepAll", "/files/all")
            .multipart()
            .part("cover", cover.orElse(null))
            .part("index", table);
    for (Part one : files) {
      request = request.part("files", one);
    }
    return client.callAsync(request, ReplyReader.none());
  }
}
