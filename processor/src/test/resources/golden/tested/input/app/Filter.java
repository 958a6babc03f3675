package app;

import java.util.List;
import java.util.Optional;

record Filter(Optional<String> text, List<Color> colors, int minPrice) {}
