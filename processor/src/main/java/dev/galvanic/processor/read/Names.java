package dev.galvanic.processor.read;

/**
 * The names of the types that reading knows. They are names only: the user's compile has the types.
 */
final class Names {

  static final String RUNTIME = "dev.galvanic.";
  static final String ANNOTATIONS = "dev.galvanic.annotation.";
  static final String CONSTRAINTS = "jakarta.validation.constraints.";
  static final String CONSTRAINT = "jakarta.validation.Constraint";
  static final String VALID = "jakarta.validation.Valid";
  static final String SINGLETON = "jakarta.inject.Singleton";
  static final String NAMED = "jakarta.inject.Named";
  static final String INJECT = "jakarta.inject.Inject";

  static final String PAGE = "dev.galvanic.Page";
  static final String EXCHANGE = "dev.galvanic.http.Exchange";
  static final String CONNECTION = "dev.galvanic.sql.Connection";
  static final String TYPE_CODEC = "dev.galvanic.sql.TypeCodec";
  static final String TRANSACTION = "dev.galvanic.sql.Transaction";
  static final String PART = "dev.galvanic.http.Part";
  static final String REPLY = "dev.galvanic.http.Reply";

  static final String TYPED_REPLY = "dev.galvanic.testing.call.TypedReply";

  private Names() {}
}
