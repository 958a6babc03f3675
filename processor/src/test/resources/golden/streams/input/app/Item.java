package app;

/**
 * Something that is sold.
 *
 * @param id its number
 */
record Item(int id, String name) {}
