package app;

import dev.galvanic.annotation.Client;
import dev.galvanic.annotation.FormParam;
import dev.galvanic.annotation.Post;
import dev.galvanic.http.Part;
import java.util.List;

@Client(value = "file-service", document = "files.json")
interface Files {
  record Note(String about) {}

  @Post("/files")
  void keep(Part file, List<Part> more, @FormParam String title, Part about);

  @Post("/files")
  void told(Part file, @FormParam String title, @FormParam String about);

  @Post("/files")
  void spread(Part file, @FormParam String title, @FormParam Note note);

  @Post("/files/styled")
  void styled(Part file, @FormParam String title);
}
