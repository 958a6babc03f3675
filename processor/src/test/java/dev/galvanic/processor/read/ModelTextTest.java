package dev.galvanic.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.model.AcceptModel;
import dev.galvanic.processor.model.BeanModel;
import dev.galvanic.processor.model.BeanSource;
import dev.galvanic.processor.model.CallPolicyModel;
import dev.galvanic.processor.model.CheckModel;
import dev.galvanic.processor.model.ClientModel;
import dev.galvanic.processor.model.CodecModel;
import dev.galvanic.processor.model.ColumnModel;
import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.Constraint;
import dev.galvanic.processor.model.ConsumedModel;
import dev.galvanic.processor.model.DefaultMethodModel;
import dev.galvanic.processor.model.DependencyModel;
import dev.galvanic.processor.model.DroppedTableModel;
import dev.galvanic.processor.model.EnumModel;
import dev.galvanic.processor.model.ErrorModel;
import dev.galvanic.processor.model.HookModel;
import dev.galvanic.processor.model.HttpMethod;
import dev.galvanic.processor.model.IdModel;
import dev.galvanic.processor.model.IndexMethod;
import dev.galvanic.processor.model.IndexModel;
import dev.galvanic.processor.model.KeyModel;
import dev.galvanic.processor.model.LoggedArgument;
import dev.galvanic.processor.model.LoggedInterface;
import dev.galvanic.processor.model.LoggedModel;
import dev.galvanic.processor.model.MigrationModel;
import dev.galvanic.processor.model.Naming;
import dev.galvanic.processor.model.Operation;
import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ParameterSource;
import dev.galvanic.processor.model.PathTemplate;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.ReferenceModel;
import dev.galvanic.processor.model.ReferentialAction;
import dev.galvanic.processor.model.RemoteModel;
import dev.galvanic.processor.model.RepeatedModel;
import dev.galvanic.processor.model.RepositoryModel;
import dev.galvanic.processor.model.ResourceModel;
import dev.galvanic.processor.model.ResultModel;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.SignatureModel;
import dev.galvanic.processor.model.SqlBinding;
import dev.galvanic.processor.model.SqlResult;
import dev.galvanic.processor.model.SqlTarget;
import dev.galvanic.processor.model.SqlTemplate;
import dev.galvanic.processor.model.StatementModel;
import dev.galvanic.processor.model.StatementText;
import dev.galvanic.processor.model.StreamSource;
import dev.galvanic.processor.model.TableModel;
import dev.galvanic.processor.model.Threading;
import dev.galvanic.processor.model.TransactionModel;
import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.model.UniqueModel;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.model.document.DocumentModel;
import dev.galvanic.processor.model.schema.TableName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Every model comes back from its text as it was. */
class ModelTextTest {

  private static final TypeRef TYPE = new TypeRef("a.b", List.of("Outer", "Inner"));
  private static final ValueType INT = new ValueType.Scalar(ScalarType.INT, true);
  private static final Origin AT = new Origin() {};

  private static <T extends Record> void comesBack(T model) {
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) model.getClass();
    ModelText<T> texts = new ModelText<>(type);
    String text = texts.write(model);
    assertThat(texts.read(text, AT)).contains(model);
    assertThat(text).isEqualTo(new ModelText<>(type).write(model)).matches("[ -~]*");
  }

  record Types(List<ValueType> types) {}

  record Constraints(List<Constraint> constraints) {}

  record Sources(List<ParameterSource> sources) {}

  record Results(List<ResultModel> results) {}

  record Beans(List<BeanSource> sources) {}

  record Rows(List<SqlResult> results) {}

  record Texts(String text, Optional<String> optional, OptionalInt number) {}

  @Test
  void everyTypeComesBack() {
    comesBack(
        new Types(
            List.of(
                INT,
                new ValueType.Nullable(INT),
                new ValueType.Optional(INT),
                new ValueType.ListOf(INT),
                new ValueType.SetOf(INT),
                new ValueType.MapOf(INT),
                new ValueType.RecordOf(TYPE, List.of(INT, new ValueType.Variable("T"))),
                new ValueType.EnumOf(TYPE),
                new ValueType.PageOf(INT),
                new ValueType.StreamOf(INT, true))));
  }

  @Test
  void everyConstraintComesBack() {
    Optional<String> message = Optional.of("must be \"so\", \\ or\n not é \ud83d\ude00");
    comesBack(
        new Constraints(
            List.of(
                new Constraint.NotNull(message),
                new Constraint.NotBlank(Optional.empty()),
                new Constraint.NotEmpty(message),
                new Constraint.Size(0, Integer.MAX_VALUE, message),
                new Constraint.Min(Long.MIN_VALUE, message),
                new Constraint.Max(-1, message),
                new Constraint.Positive(message),
                new Constraint.PositiveOrZero(message),
                new Constraint.Pattern("\\d+", 2, message),
                new Constraint.Email(message))));
  }

  @Test
  void everySourceComesBack() {
    comesBack(
        new Sources(
            List.of(
                new ParameterSource.Path("id"),
                new ParameterSource.Query(""),
                new ParameterSource.QueryRecord(),
                new ParameterSource.Header("X-A"),
                new ParameterSource.Cookie("c"),
                new ParameterSource.Form("f"),
                new ParameterSource.FormRecord(),
                new ParameterSource.Body(),
                new ParameterSource.Context())));
  }

  @Test
  void everyResultComesBack() {
    comesBack(
        new Results(
            List.of(
                new ResultModel.None(),
                new ResultModel.Value(INT),
                new ResultModel.Paged(INT),
                new ResultModel.Streamed(INT, StreamSource.PUBLISHER, "a/b"),
                new ResultModel.Raw(true, "text/plain", Optional.of(INT)),
                new ResultModel.Custom(false, "a/b", Optional.empty()))));
    comesBack(
        new Rows(
            List.of(
                new SqlResult.None(),
                new SqlResult.Count(ScalarType.LONG),
                new SqlResult.One(INT),
                new SqlResult.AtMostOne(INT),
                new SqlResult.Many(INT))));
  }

  @Test
  void everyOriginOfABeanComesBack() {
    comesBack(
        new Beans(
            List.of(
                new BeanSource.Constructed(TYPE),
                new BeanSource.Provided(TYPE, "make", true),
                new BeanSource.Repository(TYPE),
                new BeanSource.Client(TYPE, "other"),
                new BeanSource.BuiltIn("client", BeanSource.BuiltIn.Argument.QUALIFIER))));
  }

  @Test
  void textsWithAnyCharacterComeBack() {
    comesBack(new Texts("-", Optional.empty(), OptionalInt.empty()));
    comesBack(new Texts("(a,[\"b\\u\"]),", Optional.of("-"), OptionalInt.of(-3)));
    comesBack(new Texts("\u0000\t\r\n\u007f é 漢 \ud83d", Optional.of(""), OptionalInt.of(0)));
  }

  @Test
  void everyModelComesBack() {
    KeyModel key = new KeyModel("java.util.List<a.B>", Optional.of("x"));
    ParameterModel parameter =
        new ParameterModel(
            "n", new ParameterSource.Body(), INT, Optional.of("1"), List.of(), true, "d", AT);
    PathTemplate path = PathTemplate.parse("/users/{id}");
    LoggedModel logged =
        new LoggedModel(
            "a.B",
            "B.c",
            "route",
            "shop",
            "d",
            "does",
            "WARN",
            true,
            List.of(
                new LoggedArgument(List.of("u", "name"), LoggedArgument.Shown.VALUE, ""),
                new LoggedArgument(List.of("e"), LoggedArgument.Shown.TYPE, "Exchange")));
    SignatureModel signature =
        new SignatureModel(
            "move",
            List.of(new SignatureModel.Parameter("id", "int")),
            Optional.of("int"),
            List.of("java.io.IOException"));
    RouteModel route =
        new RouteModel(
            HttpMethod.POST,
            path,
            "create",
            List.of(parameter),
            new ResultModel.None(),
            Threading.ASYNCHRONOUS,
            Optional.of(new ConsumedModel(Optional.of(INT), "a/b", AT)),
            201,
            OptionalLong.of(1L << 40),
            Optional.of(new TransactionModel("SERIALIZABLE", true, true, 3)),
            Optional.of(logged),
            new CallPolicyModel(OptionalLong.of(5), OptionalLong.empty(), true),
            "s",
            "d",
            List.of("t"),
            List.of(new ErrorModel(TYPE, 404, "gone")),
            AT);
    StatementModel statement =
        new StatementModel(
            "find",
            List.of(parameter),
            Optional.of(new SqlTarget("on", true, 1, AT)),
            new StatementText(
                SqlTemplate.parse("SELECT :a.b"),
                SqlTemplate.parse("SELECT :a.b"),
                List.of(new SqlBinding(List.of("a", "b"), INT, Optional.empty())),
                true,
                Optional.empty(),
                AT),
            Optional.empty(),
            new SqlResult.None(),
            true,
            Optional.of(TransactionModel.DEFAULT),
            Optional.empty(),
            "because",
            Threading.BLOCKING,
            AT);
    ColumnModel column =
        new ColumnModel(
            "n",
            "n",
            INT,
            OptionalInt.of(8),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.of("char(8)"),
            Optional.empty(),
            Optional.of(new IdModel(IdModel.Generation.SEQUENCE, "s")),
            false,
            List.of(),
            "d",
            AT);
    comesBack(
        new TypeModel(
            TYPE,
            Optional.of(
                new ServiceHeader(
                    "s",
                    "t",
                    "v",
                    Naming.KEBAB_CASE,
                    true,
                    false,
                    true,
                    "d",
                    List.of("p"),
                    List.of(
                        new DroppedTableModel(
                            new TableName("app", "old"),
                            "v2",
                            "ada",
                            "2026-11-25",
                            true,
                            List.of(new AcceptModel("R", "why", AT)),
                            AT)),
                    List.of(TYPE))),
            Optional.of(new ResourceModel(TYPE, path, List.of(route), "d", AT)),
            Optional.of(
                new RepositoryModel(
                    TYPE,
                    List.of(statement),
                    List.of(
                        new DefaultMethodModel(
                            signature, Optional.of(TransactionModel.DEFAULT), Optional.of(logged))),
                    AT)),
            Optional.of(
                new ClientModel(
                    TYPE,
                    "other",
                    Naming.KEBAB_CASE,
                    true,
                    Optional.of(new DocumentModel("p", Optional.empty(), "", AT)),
                    List.of(route),
                    AT)),
            Optional.of(
                new RecordModel(
                    TYPE,
                    List.of("T"),
                    List.of(
                        new ComponentModel(
                            "n",
                            INT,
                            Optional.empty(),
                            List.of(),
                            false,
                            Optional.of(new CodecModel(TYPE, true)),
                            "d",
                            AT)),
                    "d",
                    AT)),
            Optional.of(new EnumModel(TYPE, List.of("A", "B"), "d", AT)),
            Optional.of(table(column)),
            List.of(
                new BeanModel(
                    key,
                    List.of(key),
                    new BeanSource.Constructed(TYPE),
                    List.of(
                        new DependencyModel(
                            "d", key, Optional.of(new RemoteModel(TYPE, TYPE, "s")), AT)),
                    List.of(new HookModel("start", true)),
                    List.of(),
                    List.of(
                        new RepeatedModel(
                            "again",
                            true,
                            Optional.empty(),
                            30_000,
                            OptionalLong.empty(),
                            OptionalLong.of(0),
                            OptionalLong.of(5),
                            AT)),
                    List.of(
                        new LoggedInterface(
                            TYPE,
                            List.of(new LoggedInterface.Method(signature, Optional.of(logged))))),
                    AT)),
            List.of(new TypeModel.Hidden("R.a()", AT)),
            AT));
  }

  @Test
  void aTextOfOtherModelsIsNotRead() {
    String text = new ModelText<>(Types.class).write(new Types(List.of(INT)));
    assertThat(new ModelText<>(Constraints.class).read(text, AT)).isEmpty();
  }

  private static TableModel table(ColumnModel column) {
    return new TableModel(
        TYPE,
        "app",
        "t",
        List.of(column),
        List.of(new UniqueModel(List.of("a", "b"), "u", AT)),
        List.of(
            new IndexModel(
                List.of("lower(a)"), "i", true, IndexMethod.GIST, "a > 0", List.of("b"), AT)),
        List.of(
            new ReferenceModel(
                List.of("a"),
                Optional.of(TYPE),
                "",
                List.of("b"),
                ReferentialAction.SET_NULL,
                ReferentialAction.CASCADE,
                "f",
                AT)),
        List.of(new CheckModel("a > 0", "c", AT)),
        List.of(
            new MigrationModel(
                "v2",
                "ada",
                "2026-11-25",
                operations(),
                List.of(new AcceptModel("TableRewrite", "it is \"small\"", AT)),
                AT)),
        "d",
        AT);
  }

  private static List<Operation> operations() {
    return List.of(
        new Operation.RenameTable("a", "b", AT),
        new Operation.RenameColumn("a", "b", AT),
        new Operation.DropIndex("i", true, AT),
        new Operation.DropConstraint("c", AT),
        new Operation.DropForeignKey("f", AT),
        new Operation.DropDefault("c", AT),
        new Operation.DropNotNull("c", AT),
        new Operation.AddColumn("c", "text", true, "'x'", AT),
        new Operation.Execute(
            "ALTER TABLE t DROP c;\nSELECT 1",
            true,
            List.of(new Operation.DropColumn("c", AT)),
            AT),
        new Operation.Execute("UPDATE t SET a = 1", false, List.of(), AT),
        new Operation.ChangeType("c", "bigint", "c::bigint", AT),
        new Operation.SetDefault("c", "0", AT),
        new Operation.SetNotNull("c", true, AT),
        new Operation.DropColumn("c", AT),
        new Operation.AddConstraint("c", true, false, AT),
        new Operation.AddForeignKey("f", true, AT),
        new Operation.AddIndex("i", true, AT),
        new Operation.Validate("f", AT));
  }
}
