package dev.galvanic.testing.mock;

import dev.galvanic.json.JsonCodec;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parameter of an operation that is sent as JSON.
 *
 * @param parameter which one, from 0
 * @param codec of what it holds, if it holds anything
 * @param documented what its document says of it
 */
public record MockedBody<B>(int parameter, JsonCodec<B> codec, Optional<Documented> documented) {

  /** Why the service would refuse what a call sends; none if it would not. */
  Optional<String> problem(Call call) {
    @Nullable Object argument = call.arguments().get(parameter);
    @Nullable Object sent =
        argument instanceof Optional<?> optional ? optional.orElse(null) : argument;
    return sent == null
        ? Optional.empty()
        : Contract.problem(typed(sent), codec, tree -> documented.flatMap(by -> by.problem(tree)));
  }

  @SuppressWarnings("unchecked") // The generated client takes a parameter of the codec's type.
  private B typed(Object sent) {
    return (B) sent;
  }
}
