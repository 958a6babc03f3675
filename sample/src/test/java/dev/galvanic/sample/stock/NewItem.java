package dev.galvanic.sample.stock;

import org.jspecify.annotations.Nullable;

/** What is told of an item that is new. */
record NewItem(String name, @Nullable Integer stock) {}
