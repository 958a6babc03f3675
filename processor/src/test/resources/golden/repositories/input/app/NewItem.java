package app;

import org.jspecify.annotations.Nullable;

record NewItem(String name, @Nullable Integer stock, Color color) {}
