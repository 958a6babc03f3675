package dev.galvanic.sample.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.Page;
import dev.galvanic.Pagination;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.sql.SqlMappingException;
import dev.galvanic.sql.UniqueViolationException;
import dev.galvanic.sql.pg.DatabaseOptions;
import dev.galvanic.sql.pg.PgDatabase;
import dev.galvanic.testing.TestService;
import java.net.URI;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every parameter and every result that a method of a repository may have. */
class RepositoryOnPostgresTest {
  @RegisterExtension
  static final TestService service = TestService.of(new StockServiceModule()).postgres();

  private static EventLoops loops;
  private static PgDatabase database;
  private static Items items;
  private static Prices prices;

  @BeforeAll
  static void open() {
    loops = EventLoops.open(1);
    database = PgDatabase.open(options(URI.create(service.databaseUrl())), loops);
    items = new ItemsRepository(database);
    prices = new PricesRepository(database);
  }

  @AfterAll
  static void close() throws InterruptedException {
    database.close();
    loops.close(Duration.ofSeconds(5));
  }

  @BeforeEach
  void nothingIsThere() {
    items.clear();
  }

  private static DatabaseOptions options(URI url) {
    String[] user = url.getUserInfo().split(":", 2);
    return DatabaseOptions.of(
        "stock-service",
        url.getHost(),
        url.getPort(),
        url.getPath().substring(1),
        user[0],
        user.length > 1 ? user[1] : "");
  }

  private static List<NewItem> three() {
    return List.of(new NewItem("a", 1), new NewItem("b", 2), new NewItem("c", null));
  }

  private static <T> T done(CompletionStage<T> stage) throws Exception {
    return stage.toCompletableFuture().get(10, TimeUnit.SECONDS);
  }

  @Test
  void aListIsOneValue() {
    items.insert(three());
    assertThat(items.some(List.of("c", "a", "x")))
        .containsExactly(new NewItem("a", 1), new NewItem("c", null));
    assertThat(items.some(List.of())).isEmpty();
  }

  @Test
  void aBooleanSaysWhetherARowWasChanged() throws Exception {
    items.insert(three());
    assertThat(items.delete("a")).isTrue();
    assertThat(items.delete("a")).isFalse();
    assertThat(done(items.deleteLater("b"))).isTrue();
    assertThat(done(items.deleteLater("b"))).isFalse();
  }

  @Test
  void aPageKnowsHowManyRowsThereAreOnAllPages() throws Exception {
    items.insert(three());
    assertThat(items.page(1, 1, 1)).isEqualTo(Page.of(List.of("b"), 2, 1, 1));
    assertThat(items.page(7, 5, 0)).isEqualTo(Page.of(List.of(), 0, 5, 0));
    Page<NewItem> later = done(items.pageLater(2, 1));
    assertThat(later.items()).containsExactly(new NewItem("b", 2), new NewItem("c", null));
    assertThat(later.pagination()).isEqualTo(new Pagination(3, 2, 1));
  }

  @Test
  void aBatchRunsForEachElementOfItsList() throws Exception {
    items.insert(three());
    assertThat(items.count()).isEqualTo(3);
    List<NewItem> changed =
        List.of(new NewItem("a", 10), new NewItem("b", 20), new NewItem("x", 0));
    assertThat(items.update(changed, 5)).isEqualTo(2);
    assertThat(items.some(List.of("a", "b")))
        .containsExactly(new NewItem("a", 15), new NewItem("b", 25));
    assertThat(done(items.updateLater(changed))).containsExactly(1, 1, 0);
    assertThat(items.deleteEach(List.of(new NewItem("", 0), new NewItem("", 100))))
        .containsExactly(0, 2);
  }

  @Test
  void aBatchThatReturnsRowsReturnsThoseOfAllElements() throws Exception {
    assertThat(items.insertReturning(three())).containsExactly("a", "b", "c");
    assertThat(done(items.insertLater(List.of(new NewItem("d", 4)))))
        .singleElement()
        .satisfies(item -> assertThat(item.name()).isEqualTo("d"))
        .satisfies(item -> assertThat(item.tags()).isEmpty());
  }

  @Test
  void anEmptyBatchDoesNothing() throws Exception {
    items.insert(List.of());
    assertThat(items.update(List.of(), 1)).isZero();
    assertThat(items.deleteEach(List.of())).isEmpty();
    assertThat(items.insertReturning(List.of())).isEmpty();
    assertThat(done(items.updateLater(List.of()))).isEmpty();
  }

  @Test
  void aBatchHappensWholeOrNotAtAll() {
    List<NewItem> twice = List.of(new NewItem("a", 1), new NewItem("a", 2));
    assertThatThrownBy(() -> items.insert(twice)).isInstanceOf(UniqueViolationException.class);
    assertThat(items.count()).isZero();
  }

  @Test
  void aStatementRunsInTheTransactionThatItIsGiven() throws Exception {
    assertThatThrownBy(
            () ->
                database.transaction(
                    transaction -> {
                      items.insert(transaction, new NewItem("a", 1));
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");
    assertThat(items.count()).isZero();
    done(database.transactionAsync(t -> items.insertLater(new NewItem("b", 1), t)));
    assertThat(items.count()).isOne();
    boolean same =
        database.acquire(connection -> items.process(connection) == items.process(connection));
    assertThat(same).isTrue();
  }

  @Test
  void aStreamReadsAllRowsAndIsClosed() {
    items.insert(IntStream.range(0, 1000).mapToObj(i -> new NewItem("n" + i, i)).toList());
    try (Stream<NewItem> all = items.stream()) {
      assertThat(all.map(NewItem::stock)).containsExactlyElementsOf(numbers(0, 1000));
    }
    try (Stream<NewItem> some = items.stream()) {
      assertThat(some.limit(3)).hasSize(3);
    }
    assertThat(database.stats().leased()).isZero();
  }

  @Test
  void aPublisherGivesWhatIsAskedFor() throws Exception {
    items.insert(IntStream.range(0, 1000).mapToObj(i -> new NewItem("n" + i, i)).toList());
    assertThat(Collected.of(items.publish(9))).containsExactlyElementsOf(numbers(10, 1000));
  }

  private static List<Integer> numbers(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }

  @Test
  void aCodecOfOnesOwnReadsAndWritesItsColumn() {
    Price full =
        new Price(
            0,
            new Price.Money(1234),
            new Price.Money(5),
            Currency.getInstance("EUR"),
            Optional.of(Currency.getInstance("JPY")));
    Price stored = prices.insert(full);
    assertThat(stored).usingRecursiveComparison().ignoringFields("id").isEqualTo(full);
    prices.insert(List.of(Price.of(100, "EUR"), Price.of(99_999_999, "JPY")));
    assertThat(prices.amounts()).containsExactly("12.34", "1.00", "999999.99");
    assertThat(prices.under(Price.of(1234, "EUR")))
        .singleElement()
        .satisfies(price -> assertThat(price.amount().cents()).isEqualTo(100))
        .satisfies(price -> assertThat(price.rebate()).isNull())
        .satisfies(price -> assertThat(price.other()).isEmpty());
  }

  @Test
  void recordsMapsAndListsOfRecordsComeBackFromJson() {
    items.insert(three());
    Part spare = new Part(3, Part.Color.GREEN, Optional.of(Part.of(1)));
    Map<String, String> labels = Map.of("a", "1", "b\"", "\u20ac");
    List<Part> parts = List.of(Part.of(7), spare);
    assertThat(items.describe("a", labels, parts, spare, Optional.of(Part.of(2)))).isOne();
    Item item = items.named("a");
    assertThat(item.labels()).isEqualTo(labels);
    assertThat(item.parts()).isEqualTo(parts);
    assertThat(item.spare()).isEqualTo(spare);
    assertThat(item.cover()).contains(Part.of(2));
    assertThat(items.weight("a")).isEqualTo("3");
    assertThat(items.labelled(Map.of("a", "1"))).containsExactly(labels);
    assertThat(items.parts("a")).contains(parts);
    assertThat(items.parts("x")).isEmpty();
  }

  @Test
  void whatIsAbsentIsNullAndNotJsonsNull() {
    items.insert(three());
    items.describe("a", Map.of(), List.of(), null, Optional.empty());
    Item item = items.named("a");
    assertThat(item.spare()).isNull();
    assertThat(item.cover()).isEmpty();
  }

  @Test
  void jsonOfAnotherVersionIsReadAsFarAsItFits() {
    items.insert(three());
    items.store("a", "[{\"weight_in_grams\": 1, \"gone\": [true]}]");
    assertThat(items.parts("a")).contains(List.of(Part.of(1)));
    items.store("a", "[{\"weight\": 1}]");
    assertThatThrownBy(() -> items.parts("a")).isInstanceOf(SqlMappingException.class);
  }
}
