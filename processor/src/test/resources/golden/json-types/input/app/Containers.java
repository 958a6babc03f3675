package app;

import dev.galvanic.annotation.Default;
import dev.galvanic.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What values stand in. */
record Containers(
    @Nullable String nullable,
    @Nullable Integer nullableInt,
    Optional<String> optional,
    Optional<Tree> optionalRecord,
    List<String> list,
    List<@Nullable Integer> listWithNulls,
    List<List<Tree>> lists,
    Set<Color> set,
    Map<String, Long> map,
    Map<String, List<Tree>> mapOfLists,
    @Default("7") int number,
    @Default("RED") Color color,
    @Nullable Color nullableColor,
    Outer.Inner nested,
    Box<Tree> box,
    Box<List<String>> boxOfList,
    Pair<Integer, Box<Color>> pair,
    Page<Tree> page) {}
