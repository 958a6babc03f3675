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

/** The calls of {@link PictureResourceClient}. */
@Generated
public final class HttpPictureResourceClient implements PictureResourceClient {
  private final ServiceClient client;

  public HttpPictureResourceClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public int add(Part picture, PictureResource.About about, List<String> tag) {
    ClientRequest request =
        ClientRequest.of(Method.POST, "PictureResourceClient.add", "/pictures")
            .multipart()
            .part("picture", picture)
            .form("title", about.title())
            .form("year", about.year().map(Texts::text).orElse(null));
    for (String one : tag) {
      request = request.form("tag", one);
    }
    return client.call(request, ReplyReader.data(Codecs.INT));
  }

  @Override
  public CompletionStage<Integer> addMany(List<Part> files, Optional<Part> coverPicture) {
    ClientRequest request =
        ClientRequest.of(Method.POST, "PictureResourceClient.addMany", "/pictures/many")
            .multipart()
            .part("cover_picture", coverPicture.orElse(null));
    for (Part one : files) {
      request = request.part("file", one);
    }
    return client.callAsync(request, ReplyReader.data(Codecs.INT));
  }

  @Override
  public void replace(int id, Part picture) {
    client.call(
        ClientRequest.of(Method.PUT, "PictureResourceClient.replace", "/pictures/{id}")
            .variable(Texts.text(id))
            .multipart()
            .part("picture", picture),
        ReplyReader.none());
  }
}
