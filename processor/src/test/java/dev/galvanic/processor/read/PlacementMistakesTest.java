package dev.galvanic.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotations where they mean nothing, and routes, statements and beans that cannot be. */
class PlacementMistakesTest {

  @TempDir Path output;
  private Mistakes mistakes;

  @BeforeEach
  void compileHere() {
    mistakes = new Mistakes(output);
  }

  @Test
  void anAnnotationStandsOnTheKindOfTypeItIsFor() {
    mistakes.are(
        Sources.of("\n@Route(\"/x\") public interface R {}"),
        "R.java:3 [WrongKind] @Route stands on R, which is an interface. Put it on a class.");
    mistakes.are(
        Sources.of("@Model public class R {}"),
        "R.java:2 [WrongKind] @Model stands on R, which is a class. Put it on a record.");
    mistakes.are(
        Sources.of("@Repository public class R {}"),
        "R.java:2 [WrongKind] @Repository stands on R, which is a class. Put it on an interface.");
    mistakes.are(
        Sources.of("@Client(\"x\") public record R(int n) {}"),
        "R.java:2 [WrongKind] @Client stands on R, which is a record. Put it on an interface.");
    mistakes.are(
        Sources.of("@Json public class R {}"),
        "R.java:2 [WrongKind] @Json stands on R, which is a class. Put it on a record or an enum.");
    mistakes.are(
        Sources.of("@Singleton public enum R { A }"),
        "R.java:2 [WrongKind] @Singleton stands on R, which is an enum. Put it on a class.");
  }

  @Test
  void aHandlerIsInAResource() {
    mistakes.are(
        Sources.of("public class R {\n@Get public void a() {} }"),
        "R.java:3 [MisplacedAnnotation] @Get on R.a() has no effect there."
            + " Annotate its type with @Route or @Client.");
    mistakes.are(
        Sources.of("public class R {\n@OnStart public void a() {} }"),
        "R.java:3 [MisplacedAnnotation] @OnStart on R.a() has no effect there."
            + " Annotate its type with jakarta.inject.Singleton.");
    mistakes.are(
        Sources.of("public interface R {\n@Sql(\"SELECT 1\") int a(); }"),
        "R.java:3 [MisplacedAnnotation] @Sql on R.a() has no effect there."
            + " Annotate its type with @Repository.");
  }

  @Test
  void aHandlerCanBeCalled() {
    mistakes.inResource(
        "@Get private void a() {}",
        "R.java:3 [NotAccessible] R.a() is private."
            + " Make it public, since generated code calls it.");
    mistakes.inResource(
        "@Get public static void a() {}",
        "R.java:3 [WrongKind] R.a() is static or generic and cannot be a handler."
            + " Make it a plain instance method.");
    mistakes.inResource(
        "@Get @Post public void a() {}",
        "R.java:3 [MisplacedAnnotation] R.a() has two verbs. Write a method for each.");
  }

  @Test
  void aPathHasAPathsSyntax() {
    String like = ". Write it like /users/{id}.";
    mistakes.inResource(
        "@Get(\n\"users\") public void a() {}",
        "R.java:4 [BadPath] the path 'users' does not start with '/'" + like);
    mistakes.inResource(
        "@Get(\"/a//b\") public void a() {}",
        "R.java:3 [BadPath] the path '/a//b' has an empty segment" + like);
    mistakes.inResource(
        "@Get(\"/a-{id}\") public void a(int id) {}",
        "R.java:3 [BadPath] in the path '/a-{id}' a variable must stand for a whole segment, but one"
            + " has 'a-{id}'"
            + like);
    mistakes.inResource(
        "@Get(\"/{id}/{id}\") public void a(int id) {}",
        "R.java:3 [BadPath] the path /r/{id}/{id} has the variable id twice" + like);
    mistakes.inResource(
        "@Route(\"/a\") public void a() {}",
        "R.java:3 [BadPath] the @Route of a method needs its HTTP method. Write method = \"GET\" or"
            + " another of GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS.");
    mistakes.are(
        Sources.of("@Route(value = \"/a\",\nmethod = \"GET\") public class R {}"),
        "R.java:3 [MisplacedAnnotation] the @Route of a type has no method."
            + " Say the method at the handler.");
  }

  @Test
  void aStatusIsASuccess() {
    mistakes.inResource(
        "@Get @Status(404) public void a() {}",
        "R.java:3 [BadStatus] 404 is not the status of a success."
            + " Give one from 200 to 299, and throw a ServiceException for an error.");
  }

  @Test
  void aParameterHasOneSource() {
    mistakes.inResource(
        "@Get public void a(@QueryParam @HeaderParam int n) {}",
        "R.java:3 [ContradictingSource] n of R.a(int) is both @QueryParam and @HeaderParam."
            + " Remove one of the two.");
  }

  @Test
  void whatIsConsumedAndProducedIsWhatTheSignatureSays() {
    mistakes.inResource(
        "@Get @Produces(media = \"text/csv\") public int a() { return 1; }",
        "R.java:3 [ContradictingMedia] R.a() returns a value, which is written as JSON, not as"
            + " text/csv. Return a String, a byte[] or a Reply, or remove the media type.");
    String remove = " Remove @Consumes, or take a byte[], a String or an Exchange.";
    mistakes.inResource(
        "@Post @Consumes(media = \"text/csv\") public void a(int n) {}",
        "R.java:3 [ContradictingMedia] R.a(int) takes no body." + remove);
    mistakes.inResource(
        "public record B(int n) {} @Post @Consumes(media = \"text/csv\") public void a(B b) {}",
        "R.java:3 [ContradictingMedia] b of R.a(R.B) is read from JSON, not text/csv." + remove);
    mistakes.inResource(
        "public record B(int n) {} @Post @Consumes(String.class) public void a(B b) {}",
        "R.java:3 [ContradictingMedia] @Consumes names another type than b of R.a(R.B) has."
            + remove);
    mistakes.inResource(
        "public record B(int n) {} @Get @Produces(B.class) public int a() { return 1; }",
        "R.java:3 [ContradictingMedia] @Produces names another type than R.a() returns."
            + " Remove @Produces: the return type says it.");
  }

  @Test
  void aRepositorysMethodIsOneStatement() {
    mistakes.are(
        Sources.of("@Repository public interface R {\nint a(); }"),
        "R.java:3 [MissingSql] R.a() is a method of a repository without a statement."
            + " Annotate it with @Sql, or give it a body.");
    String write = " Write one statement, with RETURNING if it is to answer what it changed.";
    mistakes.are(
        Sources.of("@Repository public interface R { @Sql(\n\"SELECT 1; SELECT 2\") int a(); }"),
        "R.java:3 [BadSql] @Sql of R.a() is not one statement." + write);
    mistakes.are(
        Sources.of("@Repository public interface R { @Sql(\"DELETE FROM t\") String a(); }"),
        "R.java:2 [BadSql] the statement of R.a() answers no rows but the number of those it"
            + " changed, which is no String."
            + write);
  }

  @Test
  void aClientsMethodHasAVerb() {
    mistakes.are(
        Sources.of("@Client(\"x\") public interface R {\nint a(); }"),
        "R.java:3 [MisplacedAnnotation] R.a() is a method of a client without a verb."
            + " Annotate it with @Get or another verb, or give it a body.");
    mistakes.are(
        Sources.of("@Client(\"x\") public interface R extends AutoCloseable {}"),
        "R.java:2 [NotYet] R extends another interface or has type parameters, which is not"
            + " implemented yet. Write all its methods out in it.");
  }

  @Test
  void aBeanCanBeMade() {
    String cannot = ", so that the wiring cannot make it. ";
    String so = cannot + "Give it one constructor, or annotate one with @Inject.";
    mistakes.are(
        Sources.of("@Singleton public abstract class R {}"),
        "R.java:2 [NotConstructible] R is abstract"
            + cannot
            + "Make it concrete, or annotate the class that extends it.");
    mistakes.are(
        Sources.of("public class R {\n@Singleton public class I {} }"),
        "R.java:3 [NotConstructible] I is an inner class" + cannot + "Make it static.");
    mistakes.are(
        Sources.of("@Route public class R { private R() {} }"),
        "R.java:2 [NotConstructible] R has only private constructors" + so);
    mistakes.are(
        Sources.of("@Singleton public class R { public R() {} public R(UserService s) {} }"),
        "R.java:2 [NotConstructible] R has 2 constructors to choose from" + so);
    mistakes.are(
        Sources.of("@Singleton public class R<T> {}"),
        "R.java:2 [NotConstructible] R has type parameters"
            + cannot
            + "Take them out, or return the object from a @Provides method.");
  }

  @Test
  void aProviderOrHookCanBeCalled() {
    String make = ". Make it a static method that returns the object.";
    mistakes.are(
        Sources.of("public class R {\n@Provides public Thread a() { return null; } }"),
        "R.java:3 [MisplacedAnnotation] @Provides R.a() is not static, and R is not made by the"
            + " wiring"
            + make);
    mistakes.are(
        Sources.of("public class R { @Provides public static void a() {} }"),
        "R.java:2 [MisplacedAnnotation] @Provides R.a() returns no object" + make);
    mistakes.are(
        Sources.of("@Singleton public class R { @OnStop public void a(int n) {} }"),
        "R.java:2 [MisplacedAnnotation] @OnStop R.a(int) is private, static or takes parameters."
            + " Make it a plain instance method without parameters.");
  }

  @Test
  void aServiceHasAName() {
    assertThat(
            Javac.into(output)
                .compile(Sources.of("@Service(\nname = \"User Service\") public class S {}"))
                .messages())
        .containsExactly(
            "S.java:3 [BadServiceName] 'User Service' is not the name of a service."
                + " Use lower-case letters, digits and hyphens, a letter first, 63 at most.");
  }
}
