package dev.galvanic.testing;

/** What an item is sent in: stored as JSON. */
record SizeOfBox(int widthInMm, byte[] stamp) {}
