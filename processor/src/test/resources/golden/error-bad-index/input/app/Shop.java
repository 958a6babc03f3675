package app;

import dev.galvanic.annotation.*;
import java.util.List;

@Service(name = "shop")
final class Shop {}

@Model
@Index
@Index(columns = " ")
@Index(columns = "a", unique = true, method = IndexMethod.HASH)
@Index(columns = "c", include = "a", method = IndexMethod.GIN)
@Index(columns = {"a", "b"}, method = IndexMethod.SPGIST)
@Index(columns = "a desc", method = IndexMethod.BRIN)
@Index(columns = "a DESC NULLS LAST", include = "b", unique = true)
record Item(int a, String b, @Index(method = IndexMethod.GIN) List<String> c) {}
