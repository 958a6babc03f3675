package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Method;
import dev.galvanic.http.RequestPath;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.Router;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The routes of shop. */
@Generated
final class ShopRouter implements Router {
  private final PathRoutes parametersIdKind;
  private final PathRoutes parametersHeaders;
  private final PathRoutes parametersFiltered;
  private final PathRoutes parametersForm;
  private final PathRoutes parametersFormRecord;
  private final PathRoutes parameters;
  private final PathRoutes parametersSome;
  private final PathRoutes parametersBytes;
  private final PathRoutes parametersCsv;
  private final PathRoutes parametersRaw;
  private final PathRoutes parametersRawId;
  private final PathRoutes parametersMany;
  private final PathRoutes parametersWith;
  private final PathRoutes parametersNamed;
  private final PathRoutes parametersIds;
  private final PathRoutes parametersCalls;
  private final PathRoutes parametersCountedFrom;
  private final PathRoutes parametersCounted;
  private final PathRoutes repliesId;
  private final PathRoutes repliesIdMaybe;
  private final PathRoutes repliesIdOrNull;
  private final PathRoutes replies;
  private final PathRoutes repliesAll;
  private final PathRoutes repliesByName;
  private final PathRoutes repliesForget;
  private final PathRoutes repliesThereId;
  private final PathRoutes repliesColor;
  private final PathRoutes repliesText;
  private final PathRoutes repliesPicture;
  private final PathRoutes repliesCustom;
  private final PathRoutes repliesExchange;
  private final PathRoutes repliesLater;
  private final PathRoutes repliesMaybeLater;
  private final PathRoutes repliesNothingLater;
  private final PathRoutes repliesStream;
  private final PathRoutes repliesPublisher;
  private final PathRoutes repliesLines;
  private final PathRoutes repliesCsv;
  private final PathRoutes repliesFilm;

  ShopRouter(ParameterResourceEndpoints parameterResource, ReplyResourceEndpoints replyResource) {
    parametersIdKind =
        PathRoutes.of("/parameters/{id}/{kind}")
            .on(
                Method.GET,
                Endpoint.blocking("GET /parameters/{id}/{kind}", parameterResource::get));
    parametersHeaders =
        PathRoutes.of("/parameters/headers")
            .on(
                Method.GET,
                Endpoint.blocking("GET /parameters/headers", parameterResource::headers));
    parametersFiltered =
        PathRoutes.of("/parameters/filtered")
            .on(
                Method.GET,
                Endpoint.blocking("GET /parameters/filtered", parameterResource::filtered));
    parametersForm =
        PathRoutes.of("/parameters/form")
            .on(
                Method.POST,
                Endpoint.blocking("POST /parameters/form", parameterResource::form)
                    .consuming("application/x-www-form-urlencoded"));
    parametersFormRecord =
        PathRoutes.of("/parameters/form-record")
            .on(
                Method.POST,
                Endpoint.blocking("POST /parameters/form-record", parameterResource::formRecord)
                    .consuming("application/x-www-form-urlencoded"));
    parameters =
        PathRoutes.of("/parameters")
            .on(
                Method.POST,
                Endpoint.blocking("POST /parameters", parameterResource::create)
                    .consuming("application/json"))
            .on(
                Method.PUT,
                Endpoint.blocking("PUT /parameters", parameterResource::replace)
                    .consuming("application/json"))
            .on(
                Method.PATCH,
                Endpoint.blocking("PATCH /parameters", parameterResource::change)
                    .consuming("application/json"));
    parametersSome =
        PathRoutes.of("/parameters/some")
            .on(
                Method.PATCH,
                Endpoint.blocking("PATCH /parameters/some", parameterResource::maybe)
                    .consuming("application/json"));
    parametersBytes =
        PathRoutes.of("/parameters/bytes")
            .on(
                Method.POST,
                Endpoint.blocking("POST /parameters/bytes", parameterResource::bytes)
                    .consuming("application/octet-stream"));
    parametersCsv =
        PathRoutes.of("/parameters/csv")
            .on(
                Method.POST,
                Endpoint.blocking("POST /parameters/csv", parameterResource::csv)
                    .consuming("text/csv"));
    parametersRaw =
        PathRoutes.of("/parameters/raw")
            .on(
                Method.POST,
                Endpoint.blocking("POST /parameters/raw", parameterResource::raw)
                    .consuming("application/json")
                    .producing("application/json"));
    parametersRawId =
        PathRoutes.of("/parameters/raw/{id}")
            .on(
                Method.PUT,
                Endpoint.blocking("PUT /parameters/raw/{id}", parameterResource::upload));
    parametersMany =
        PathRoutes.of("/parameters/many")
            .on(
                Method.DELETE,
                Endpoint.blocking("DELETE /parameters/many", parameterResource::delete)
                    .consuming("application/json"));
    parametersWith =
        PathRoutes.of("/parameters/with")
            .on(Method.GET, Endpoint.blocking("GET /parameters/with", parameterResource::with));
    parametersNamed =
        PathRoutes.of("/parameters/named")
            .on(Method.GET, Endpoint.blocking("GET /parameters/named", parameterResource::find));
    parametersIds =
        PathRoutes.of("/parameters/ids")
            .on(Method.GET, Endpoint.blocking("GET /parameters/ids", parameterResource::find2));
    parametersCalls =
        PathRoutes.of("/parameters/calls")
            .on(Method.GET, Endpoint.blocking("GET /parameters/calls", parameterResource::counted));
    parametersCountedFrom =
        PathRoutes.of("/parameters/counted/from")
            .on(
                Method.GET,
                Endpoint.blocking("GET /parameters/counted/from", parameterResource::counts));
    parametersCounted =
        PathRoutes.of("/parameters/counted")
            .on(
                Method.GET,
                Endpoint.blocking("GET /parameters/counted", parameterResource::counts2));
    repliesId =
        PathRoutes.of("/replies/{id}")
            .on(Method.GET, Endpoint.blocking("GET /replies/{id}", replyResource::get));
    repliesIdMaybe =
        PathRoutes.of("/replies/{id}/maybe")
            .on(Method.GET, Endpoint.blocking("GET /replies/{id}/maybe", replyResource::maybe));
    repliesIdOrNull =
        PathRoutes.of("/replies/{id}/or-null")
            .on(Method.GET, Endpoint.blocking("GET /replies/{id}/or-null", replyResource::orNull));
    replies =
        PathRoutes.of("/replies")
            .on(Method.GET, Endpoint.blocking("GET /replies", replyResource::list))
            .on(Method.POST, Endpoint.blocking("POST /replies", replyResource::create));
    repliesAll =
        PathRoutes.of("/replies/all")
            .on(Method.GET, Endpoint.blocking("GET /replies/all", replyResource::all));
    repliesByName =
        PathRoutes.of("/replies/by-name")
            .on(Method.GET, Endpoint.blocking("GET /replies/by-name", replyResource::byName));
    repliesForget =
        PathRoutes.of("/replies/forget")
            .on(Method.POST, Endpoint.blocking("POST /replies/forget", replyResource::forget));
    repliesThereId =
        PathRoutes.of("/replies/there/{id}")
            .on(Method.HEAD, Endpoint.blocking("HEAD /replies/there/{id}", replyResource::there))
            .on(
                Method.OPTIONS,
                Endpoint.blocking("OPTIONS /replies/there/{id}", replyResource::options));
    repliesColor =
        PathRoutes.of("/replies/color")
            .on(Method.GET, Endpoint.blocking("GET /replies/color", replyResource::color));
    repliesText =
        PathRoutes.of("/replies/text")
            .on(
                Method.GET,
                Endpoint.blocking("GET /replies/text", replyResource::text)
                    .producing("text/plain"));
    repliesPicture =
        PathRoutes.of("/replies/picture")
            .on(
                Method.GET,
                Endpoint.blocking("GET /replies/picture", replyResource::picture)
                    .producing("image/png"));
    repliesCustom =
        PathRoutes.of("/replies/custom")
            .on(
                Method.GET,
                Endpoint.blocking("GET /replies/custom", replyResource::custom)
                    .producing("application/json"));
    repliesExchange =
        PathRoutes.of("/replies/exchange")
            .on(
                Method.GET,
                Endpoint.blocking("GET /replies/exchange", replyResource::exchange)
                    .producing("application/json"));
    repliesLater =
        PathRoutes.of("/replies/later")
            .on(Method.GET, Endpoint.async("GET /replies/later", replyResource::later));
    repliesMaybeLater =
        PathRoutes.of("/replies/maybe-later")
            .on(Method.GET, Endpoint.async("GET /replies/maybe-later", replyResource::maybeLater));
    repliesNothingLater =
        PathRoutes.of("/replies/nothing-later")
            .on(
                Method.POST,
                Endpoint.async("POST /replies/nothing-later", replyResource::nothingLater));
    repliesStream =
        PathRoutes.of("/replies/stream")
            .on(Method.GET, Endpoint.blocking("GET /replies/stream", replyResource::stream));
    repliesPublisher =
        PathRoutes.of("/replies/publisher")
            .on(Method.GET, Endpoint.async("GET /replies/publisher", replyResource::publisher));
    repliesLines =
        PathRoutes.of("/replies/lines")
            .on(
                Method.GET,
                Endpoint.blocking("GET /replies/lines", replyResource::lines)
                    .producing("application/x-ndjson"));
    repliesCsv =
        PathRoutes.of("/replies/csv")
            .on(
                Method.GET,
                Endpoint.blocking("GET /replies/csv", replyResource::csv).producing("text/csv"));
    repliesFilm =
        PathRoutes.of("/replies/film")
            .on(
                Method.GET,
                Endpoint.async("GET /replies/film", replyResource::film).producing("video/mp4"));
  }

  @Override
  public List<PathRoutes> routes() {
    return List.of(
        parametersIdKind,
        parametersHeaders,
        parametersFiltered,
        parametersForm,
        parametersFormRecord,
        parameters,
        parametersSome,
        parametersBytes,
        parametersCsv,
        parametersRaw,
        parametersRawId,
        parametersMany,
        parametersWith,
        parametersNamed,
        parametersIds,
        parametersCalls,
        parametersCountedFrom,
        parametersCounted,
        repliesId,
        repliesIdMaybe,
        repliesIdOrNull,
        replies,
        repliesAll,
        repliesByName,
        repliesForget,
        repliesThereId,
        repliesColor,
        repliesText,
        repliesPicture,
        repliesCustom,
        repliesExchange,
        repliesLater,
        repliesMaybeLater,
        repliesNothingLater,
        repliesStream,
        repliesPublisher,
        repliesLines,
        repliesCsv,
        repliesFilm);
  }

  @Override
  public @Nullable PathRoutes find(RequestPath path) {
    return switch (path.count()) {
      case 1 -> find1(path);
      case 2 -> find2(path);
      case 3 -> find3(path);
      default -> null;
    };
  }

  private @Nullable PathRoutes find1(RequestPath path) {
    if (path.is(0, "parameters")) {
      return parameters;
    }
    if (path.is(0, "replies")) {
      return replies;
    }
    return null;
  }

  private @Nullable PathRoutes find2(RequestPath path) {
    if (path.is(0, "parameters")) {
      switch (path.decoded(1)) {
        case "headers" -> {
          return parametersHeaders;
        }
        case "filtered" -> {
          return parametersFiltered;
        }
        case "form" -> {
          return parametersForm;
        }
        case "form-record" -> {
          return parametersFormRecord;
        }
        case "some" -> {
          return parametersSome;
        }
        case "bytes" -> {
          return parametersBytes;
        }
        case "csv" -> {
          return parametersCsv;
        }
        case "raw" -> {
          return parametersRaw;
        }
        case "many" -> {
          return parametersMany;
        }
        case "with" -> {
          return parametersWith;
        }
        case "named" -> {
          return parametersNamed;
        }
        case "ids" -> {
          return parametersIds;
        }
        case "calls" -> {
          return parametersCalls;
        }
        case "counted" -> {
          return parametersCounted;
        }
        default -> {}
      }
    }
    if (path.is(0, "replies")) {
      switch (path.decoded(1)) {
        case "all" -> {
          return repliesAll;
        }
        case "by-name" -> {
          return repliesByName;
        }
        case "forget" -> {
          return repliesForget;
        }
        case "color" -> {
          return repliesColor;
        }
        case "text" -> {
          return repliesText;
        }
        case "picture" -> {
          return repliesPicture;
        }
        case "custom" -> {
          return repliesCustom;
        }
        case "exchange" -> {
          return repliesExchange;
        }
        case "later" -> {
          return repliesLater;
        }
        case "maybe-later" -> {
          return repliesMaybeLater;
        }
        case "nothing-later" -> {
          return repliesNothingLater;
        }
        case "stream" -> {
          return repliesStream;
        }
        case "publisher" -> {
          return repliesPublisher;
        }
        case "lines" -> {
          return repliesLines;
        }
        case "csv" -> {
          return repliesCsv;
        }
        case "film" -> {
          return repliesFilm;
        }
        default -> {}
      }
      return repliesId;
    }
    return null;
  }

  private @Nullable PathRoutes find3(RequestPath path) {
    if (path.is(0, "parameters")) {
      if (path.is(1, "raw")) {
        return parametersRawId;
      }
      if (path.is(1, "counted")) {
        if (path.is(2, "from")) {
          return parametersCountedFrom;
        }
      }
      return parametersIdKind;
    }
    if (path.is(0, "replies")) {
      if (path.is(1, "there")) {
        return repliesThereId;
      }
      if (path.is(2, "maybe")) {
        return repliesIdMaybe;
      }
      if (path.is(2, "or-null")) {
        return repliesIdOrNull;
      }
    }
    return null;
  }
}
