package app;

import dev.galvanic.annotation.Accept;
import dev.galvanic.annotation.AddConstraint;
import dev.galvanic.annotation.Check;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.KeyGeneration;
import dev.galvanic.annotation.Migrate;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.Unique;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

@Model(table = "items")
@Check(name = "cheap", value = "price < 1000")
@Migrate(version = "v1", dropConstraint = {"items_name_size_key", "items_price_check"})
@Migrate(version = "v2", addConstraint = {@AddConstraint("items_name_key"), @AddConstraint("items_price_check")}, accept = {@Accept(rule = "IndexWithoutConcurrently", reason = "the table is small, and nobody is at work"), @Accept(rule = "ConstraintWithoutNotValid", reason = "the table is small, and nobody is at work")})
@Migrate(version = "v3", addConstraint = @AddConstraint("cheap"), accept = @Accept(rule = "ConstraintWithoutNotValid", reason = "the table is small, and nobody is at work"))
@Migrate(version = "v4", dropConstraint = "items_pkey", addConstraint = @AddConstraint("items_pkey"), accept = @Accept(rule = "IndexWithoutConcurrently", reason = "the table is small, and nobody is at work"))
record Item(
    @Id(KeyGeneration.IDENTITY) int id,
    @Unique String name,
    @Nullable String size,
    @Positive int price,
    @Id(KeyGeneration.ASSIGNED) int code) {}
