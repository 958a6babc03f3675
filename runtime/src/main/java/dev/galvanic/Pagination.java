package dev.galvanic;

/**
 * Where a {@link Page} stands in its list. Nothing is refused here: the values come from a query or
 * from another service, and are what they said.
 *
 * @param total how many items there are on all pages, 0 or more
 * @param limit how many items a page has at most, 0 or more
 * @param offset how many items stand before this page, 0 or more
 */
public record Pagination(long total, int limit, long offset) {}
