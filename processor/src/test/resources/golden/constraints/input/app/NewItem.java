package app;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

record NewItem(
    @NotBlank @Size(max = 128) String name,
    @NotNull String kind,
    @NotEmpty String code,
    @Size(min = 1, max = 9) List<String> tags,
    @NotEmpty Map<String, Integer> prices,
    @Min(1) @Max(10) int stars,
    @Positive BigDecimal weight,
    @PositiveOrZero long stock,
    @Pattern(regexp = "[A-Z]{2}-\\d+") String number,
    @Pattern(regexp = "[a-z]+", flags = Pattern.Flag.CASE_INSENSITIVE) @NotBlank String word,
    @Email(message = "is where we write to") @Nullable String email,
    @Valid Part part,
    @Valid List<Part> parts,
    Part unchecked) {}
