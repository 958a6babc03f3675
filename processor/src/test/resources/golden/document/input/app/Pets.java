package app;

import dev.galvanic.annotation.Client;
import dev.galvanic.annotation.FormParam;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Head;
import dev.galvanic.annotation.HeaderParam;
import dev.galvanic.annotation.Naming;
import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Replies;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a document leaves open, or says by means that are not understood, agrees. */
@Client(
    value = "pet-service",
    naming = Naming.CAMEL_CASE,
    replies = Replies.PLAIN,
    document = "pets.json")
interface Pets {
  record Pet(long id, String name, Optional<Owner> owner, Map<String, Integer> marks, int either) {}

  record Owner(Optional<String> fullName, List<Pet> pets) {}

  record Free(String anything) {}

  @Get("/pets/{petId}")
  Pet pet(long petId, @HeaderParam("x-trace") String trace, @HeaderParam String authorization);

  @Get("/pets")
  List<Pet> pets(Optional<String> colour);

  @Get("/free")
  Free free(String whatever);

  @Post("/pets")
  void add(@FormParam String name, @FormParam Optional<Integer> age);

  @Head("/pets")
  void any();

  @Get("/elsewhere")
  Free elsewhere();
}
