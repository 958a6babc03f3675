package app;

import dev.galvanic.annotation.*;

@Service(name = "shop")
final class Shop {}

@Model
record Item(
    int aComponentWhoseNameIsLongerThanWhatPostgresqlKeepsOfTheNameOfAColumn,
    @Index(name = "ein_index_mit_einem_ü_dessen_name_gerade_um_einen_buchstaben_zu_") int b) {}
