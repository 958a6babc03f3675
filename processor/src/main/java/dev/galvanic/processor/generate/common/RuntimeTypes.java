package dev.galvanic.processor.generate.common;

import com.squareup.javapoet.ClassName;

/**
 * The types of other modules that generated code names. The processor has none of them on its class
 * path: this is the one place that says what they are called, and a test resolves each.
 */
public final class RuntimeTypes {
  private static final String TOP = "dev.galvanic";
  private static final String HTTP = "dev.galvanic.http";
  private static final String ROUTE = "dev.galvanic.route";
  private static final String JSON = "dev.galvanic.json";
  private static final String VALIDATE = "dev.galvanic.validate";
  private static final String SQL = "dev.galvanic.sql";
  private static final String CLIENT = "dev.galvanic.client";
  private static final String TESTING = "dev.galvanic.testing";
  private static final String TEST_CALL = "dev.galvanic.testing.call";
  private static final String MOCK = "dev.galvanic.testing.mock";

  public static final ClassName GENERATED = ClassName.get("dev.galvanic.annotation", "Generated");
  public static final ClassName PROVIDER_CLIENT =
      ClassName.get("dev.galvanic.annotation", "ProviderClient");
  public static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  public static final ClassName KEY = ClassName.get(TOP, "Key");
  public static final ClassName PAGE = ClassName.get(TOP, "Page");
  public static final ClassName REPLY_STYLE = ClassName.get(TOP, "ReplyStyle");
  public static final ClassName SERVICE_DESCRIPTION = ClassName.get(TOP, "ServiceDescription");
  public static final ClassName SERVICE_MODULE = ClassName.get(TOP, "ServiceModule");
  public static final ClassName SCHEDULE = ClassName.get("dev.galvanic.background", "Schedule");
  public static final ClassName WIRING = ClassName.get(TOP, "Wiring");

  public static final ClassName ARGUMENT = ClassName.get(HTTP, "Argument");
  public static final ClassName ARGUMENTS = ClassName.get(HTTP, "Arguments");
  public static final ClassName ELEMENT_WRITER = ClassName.get(HTTP, "ElementWriter");
  public static final ClassName ENDPOINT = ClassName.get(HTTP, "Endpoint");
  public static final ClassName EXCHANGE = ClassName.get(HTTP, "Exchange");
  public static final ClassName METHOD = ClassName.get(HTTP, "Method");
  public static final ClassName PART = ClassName.get(HTTP, "Part");
  public static final ClassName PART_ARGUMENT = ClassName.get(HTTP, "PartArgument");
  public static final ClassName REPLIES = ClassName.get(HTTP, "Replies");
  public static final ClassName REPLY = ClassName.get(HTTP, "Reply");
  public static final ClassName REQUEST_PATH = ClassName.get(HTTP, "RequestPath");
  public static final ClassName TEXT_READER = ClassName.get(HTTP, "TextReader");
  public static final ClassName TEXTS = ClassName.get(HTTP, "Texts");
  public static final ClassName PATH_ROUTES = ClassName.get(ROUTE, "PathRoutes");
  public static final ClassName ROUTER = ClassName.get(ROUTE, "Router");

  public static final ClassName LOGGED_METHOD = ClassName.get("dev.galvanic.log", "LoggedMethod");
  public static final ClassName LOG_LEVEL = ClassName.get("org.slf4j.event", "Level");

  public static final ClassName CODECS = ClassName.get(JSON, "Codecs");
  public static final ClassName JSON_CODEC = ClassName.get(JSON, "JsonCodec");
  public static final ClassName JSON_READER = ClassName.get(JSON, "JsonReader");
  public static final ClassName JSON_WRITER = ClassName.get(JSON, "JsonWriter");
  public static final ClassName MEMBERS = ClassName.get(JSON, "Members");
  public static final ClassName CONSTRAINTS = ClassName.get(VALIDATE, "Constraints");

  public static final ClassName ASYNC_QUERIES = ClassName.get(SQL, "AsyncQueries");
  public static final ClassName CONNECTION = ClassName.get(SQL, "Connection");
  public static final ClassName DATABASE = ClassName.get(SQL, "Database");
  public static final ClassName JSON_TEXT = ClassName.get(SQL, "JsonText");
  public static final ClassName ISOLATION = ClassName.get(SQL, "Isolation");
  public static final ClassName QUERIES = ClassName.get(SQL, "Queries");
  public static final ClassName ROW = ClassName.get(SQL, "Row");
  public static final ClassName ROW_MAPPER = ClassName.get(SQL, "RowMapper");
  public static final ClassName ROW_MAPPERS = ClassName.get(SQL, "RowMappers");
  public static final ClassName STATEMENT = ClassName.get(SQL, "Statement");
  public static final ClassName TRANSACTION = ClassName.get(SQL, "Transaction");
  public static final ClassName TRANSACTION_OPTIONS = ClassName.get(SQL, "TransactionOptions");

  public static final ClassName CLIENT_REQUEST = ClassName.get(CLIENT, "ClientRequest");
  public static final ClassName ELEMENT_READER = ClassName.get(CLIENT, "ElementReader");
  public static final ClassName REPLY_READER = ClassName.get(CLIENT, "ReplyReader");
  public static final ClassName CALL_POLICY = ClassName.get(CLIENT, "CallPolicy");
  public static final ClassName SERVICE_CLIENT = ClassName.get(CLIENT, "ServiceClient");

  public static final ClassName TEST_CALLS = ClassName.get(TEST_CALL, "TestCalls");
  public static final ClassName TEST_REQUEST = ClassName.get(TEST_CALL, "TestRequest");
  public static final ClassName TEST_LINES = ClassName.get(TEST_CALL, "TestLines");
  public static final ClassName TYPED_REPLY = ClassName.get(TEST_CALL, "TypedReply");
  public static final ClassName TEST_TARGET = ClassName.get(TESTING, "TestTarget");
  public static final ClassName ARG = ClassName.get(MOCK, "Arg");
  public static final ClassName CLIENT_MOCK = ClassName.get(MOCK, "ClientMock");
  public static final ClassName CONTRACT = ClassName.get(MOCK, "Contract");
  public static final ClassName DOCUMENTED = ClassName.get(MOCK, "Documented");
  public static final ClassName MOCKED_OPERATION = ClassName.get(MOCK, "MockedOperation");
  public static final ClassName STUB = ClassName.get(MOCK, "Stub");
  public static final ClassName VOID_STUB = ClassName.get(MOCK, "VoidStub");

  private RuntimeTypes() {}
}
