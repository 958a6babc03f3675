package app;

/** Names the generated module, which is there in spite of the errors elsewhere. */
final class Main {
  final ShopModule module = new ShopModule();
}
