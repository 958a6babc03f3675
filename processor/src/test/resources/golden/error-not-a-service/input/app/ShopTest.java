package app;

import dev.galvanic.annotation.TestFor;

@TestFor({ShopModule.class, String.class, Nowhere.class})
final class ShopTest {
  ReplyResourceTestClient replies;
}
