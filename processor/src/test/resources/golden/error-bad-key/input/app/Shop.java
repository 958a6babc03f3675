package app;

import dev.galvanic.annotation.*;
import java.util.UUID;

@Service(name = "shop")
final class Shop {}

@Model
record Kinds(
    @Id(KeyGeneration.IDENTITY) String a,
    @Id(KeyGeneration.SEQUENCE) UUID b,
    @Id(KeyGeneration.UUID) String c,
    @Id(KeyGeneration.IDENTITY) @Column(defaultSql = "1") int d,
    @Id(sequence = "ids") int e) {}

@Model
record Two(
    @Id(KeyGeneration.IDENTITY) int a,
    @Id(KeyGeneration.IDENTITY_ALWAYS) long b) {}

@Model
@Unique
@Unique(columns = {"a", "b", "a"})
record Uniques(int a, int b) {}
