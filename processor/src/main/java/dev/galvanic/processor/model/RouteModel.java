package dev.galvanic.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A handler method and the route it answers.
 *
 * @param path the resource's prefix and the method's own path
 * @param handler the method's name
 * @param consumes what {@code @Consumes} says, if it stands there
 * @param status of a reply that is no error
 * @param bodyLimit in bytes, where the route has its own
 * @param transaction what the handler runs in, if {@code @Transactional} says so
 * @param logged what {@code @Logged} says
 * @param call what calls of it may take, of an operation of a client
 * @param summary from {@code @Summary} or the Javadoc's first sentence, empty if there is none
 */
public record RouteModel(
    HttpMethod method,
    PathTemplate path,
    String handler,
    List<ParameterModel> parameters,
    ResultModel result,
    Threading threading,
    Optional<ConsumedModel> consumes,
    int status,
    OptionalLong bodyLimit,
    Optional<TransactionModel> transaction,
    Optional<LoggedModel> logged,
    CallPolicyModel call,
    String summary,
    String description,
    List<String> tags,
    List<ErrorModel> errors,
    Origin origin) {
  public RouteModel {
    parameters = List.copyOf(parameters);
    tags = List.copyOf(tags);
    errors = List.copyOf(errors);
  }

  /** The route as people and traces name it: {@code GET /users/{id}}. */
  public String label() {
    return method + " " + path.text();
  }

  /** The parameter that is the body. */
  public Optional<ParameterModel> body() {
    return parameters.stream().filter(p -> p.source() instanceof ParameterSource.Body).findFirst();
  }

  /** Whether any parameter is a form field. */
  public boolean form() {
    return parameters.stream()
        .anyMatch(
            p ->
                p.source() instanceof ParameterSource.Form
                    || p.source() instanceof ParameterSource.FormRecord);
  }

  /** Whether the form has parts, and so is multipart/form-data. */
  public boolean multipart() {
    return parameters.stream().anyMatch(p -> p.type().parts());
  }

  /** The media type of the form. */
  public String formMedia() {
    return formMedia(multipart());
  }

  /** The media type of a form with or without parts. */
  public static String formMedia(boolean parts) {
    return parts ? "multipart/form-data" : "application/x-www-form-urlencoded";
  }
}
