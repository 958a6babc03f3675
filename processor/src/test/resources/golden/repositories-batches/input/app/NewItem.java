package app;

import org.jspecify.annotations.Nullable;

record NewItem(String name, @Nullable Integer stock, Size size) {
  record Size(int width, int height) {}
}
