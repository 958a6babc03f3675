package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ResultModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.StreamSource;
import dev.galvanic.processor.model.Threading;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;

/** A Stream of a handler on the event loop, where nothing may wait for its next element. */
final class StreamOnEventLoop implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    Operation.handlers(service)
        .filter(StreamOnEventLoop::isWrong)
        .forEach(
            handler ->
                diagnostics.error(
                    handler.route().origin(),
                    Code.UNSUPPORTED_TYPE,
                    handler.signature()
                        + " runs on the event loop and returns a Stream, which is read on a thread"
                        + " that may block",
                    "Return a Flow.Publisher, or the Stream from a handler that may block"));
  }

  private static boolean isWrong(Operation handler) {
    return handler.route().result() instanceof ResultModel.Streamed streamed
        && (streamed.source() == StreamSource.LATER_STREAM
            || streamed.source() == StreamSource.STREAM
                && handler.route().threading() == Threading.NON_BLOCKING);
  }
}
