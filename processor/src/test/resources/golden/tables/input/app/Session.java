package app;

import dev.galvanic.annotation.Column;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;
import java.util.UUID;

@Model(table = "a_sessions")
record Session(@Id @Column(defaultSql = "gen_random_uuid()") UUID id) {}
