package dev.galvanic.client;

import dev.galvanic.BadGatewayException;
import dev.galvanic.BadRequestException;
import dev.galvanic.ConflictException;
import dev.galvanic.EnhanceYourCalmException;
import dev.galvanic.ForbiddenException;
import dev.galvanic.GatewayTimeoutException;
import dev.galvanic.GoneException;
import dev.galvanic.MethodNotAllowedException;
import dev.galvanic.NotAcceptableException;
import dev.galvanic.NotFoundException;
import dev.galvanic.PayloadTooLargeException;
import dev.galvanic.RequestTimeoutException;
import dev.galvanic.ServerErrorException;
import dev.galvanic.ServiceException;
import dev.galvanic.ServiceUnavailableException;
import dev.galvanic.TooManyRequestsException;
import dev.galvanic.UnauthorizedException;
import dev.galvanic.UnprocessableEntityException;
import dev.galvanic.UnsupportedMediaTypeException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The exception that an error reply becomes. */
final class RemoteError {
  @FunctionalInterface
  private interface Maker {
    ServiceException make(int code, String message, @Nullable String error);
  }

  private static final Map<Integer, Maker> BY_STATUS =
      Map.ofEntries(
          Map.entry(400, BadRequestException::new),
          Map.entry(401, UnauthorizedException::new),
          Map.entry(403, ForbiddenException::new),
          Map.entry(404, NotFoundException::new),
          Map.entry(405, MethodNotAllowedException::new),
          Map.entry(406, NotAcceptableException::new),
          Map.entry(408, RequestTimeoutException::new),
          Map.entry(409, ConflictException::new),
          Map.entry(410, GoneException::new),
          Map.entry(413, PayloadTooLargeException::new),
          Map.entry(415, UnsupportedMediaTypeException::new),
          Map.entry(420, EnhanceYourCalmException::new),
          Map.entry(422, UnprocessableEntityException::new),
          Map.entry(429, TooManyRequestsException::new),
          Map.entry(500, ServerErrorException::new),
          Map.entry(502, BadGatewayException::new),
          Map.entry(503, ServiceUnavailableException::new),
          Map.entry(504, GatewayTimeoutException::new));

  private RemoteError() {}

  static ServiceException of(ClientReply reply) {
    int status = reply.status();
    if (status < 400 || status > 599) {
      return new BadGatewayException(
          502,
          "The reply of " + reply.service() + " to " + reply.operation() + " cannot be read",
          "status " + status);
    }
    // A proxy in between answers in words of its own; then the status has to do.
    Optional<ErrorBody> body = ErrorBody.read(reply.body());
    int code = body.map(ErrorBody::code).filter(c -> c != 0).orElse(status);
    String message =
        body.map(ErrorBody::message)
            .filter(text -> !text.isEmpty())
            .orElseGet(() -> new ServiceException(status).message());
    String error = body.flatMap(ErrorBody::detail).orElse(null);
    Maker maker = BY_STATUS.get(status);
    return maker == null
        ? new ServiceException(status, code, message, error)
        : maker.make(code, message, error);
  }
}
