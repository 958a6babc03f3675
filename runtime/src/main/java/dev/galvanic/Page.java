package dev.galvanic;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param items what is on the page, in the list's order; unmodifiable
 * @param pagination where the page stands in the list
 */
public record Page<T>(List<T> items, Pagination pagination) {

  /** Keeps a copy of the items unless they are immutable already. */
  public Page {
    items = List.copyOf(items);
  }

  /**
   * The page that starts at {@code offset}.
   *
   * @param total how many items there are on all pages, 0 or more
   * @param limit how many items a page has at most, 0 or more
   * @param offset how many items stand before this page, 0 or more
   */
  public static <T> Page<T> of(List<T> items, long total, int limit, long offset) {
    return new Page<>(items, new Pagination(total, limit, offset));
  }
}
