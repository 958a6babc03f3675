package app;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record within itself. */
record Tree(String name, @Nullable Tree parent, List<Tree> children) {}
