package app;

import dev.galvanic.Page;
import dev.galvanic.annotation.*;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

@Service(name = "shop")
final class Shop {}

@Model
record Types(
    @Id int id,
    @Column(type = "tex") String a,
    @Column(type = "color") String b,
    @Column(type = "app.color") String ok,
    @Column(type = "bigserial") long c,
    @Column(type = "text(3)") String d,
    @Column(type = "varchar(0)") String e,
    @Column(type = "numeric(1001, 2)") BigDecimal f,
    @Column(type = "varchar(8)", length = 8) String g) {}

@Model
record Limits(
    @Column(length = 8) int a,
    @Column(length = -1) String b,
    @Column(length = 8) BigDecimal c,
    @Column(precision = 8) long d,
    @Column(precision = 1001) BigDecimal e,
    @Column(scale = 2) BigDecimal f,
    @Column(precision = 8, scale = -2) BigDecimal g,
    @Column(precision = 8, scale = 2) BigInteger h,
    @Column(length = 8) List<String> ok) {}

@Model
record Versions(
    @Id @Version int a,
    @Version String b,
    @Version long c) {}

@Model
record SecondVersion(@Version int a, @Version int b) {}

@Model
record Nothing() {}
