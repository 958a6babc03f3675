package dev.galvanic.log;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.util.DefaultJoranConfigurator;
import ch.qos.logback.core.spi.ContextAwareBase;
import dev.galvanic.config.ConfigSources;
import dev.galvanic.config.LogConfig;

/**
 * What Logback asks first how it is to be set up, before anything is logged; it finds this class by
 * {@code META-INF/services}. A configurator of the user's own comes before it, for its rank is the
 * lowest there is; a file of the user's own wins, and gets the identifiers of requests all the
 * same.
 */
@ConfiguratorRank(ConfiguratorRank.FALLBACK)
public final class LogbackStart extends ContextAwareBase implements Configurator {
  @Override
  public ExecutionStatus configure(LoggerContext context) {
    RequestStamp.install(context);
    Files files = new Files();
    files.setContext(context);
    if (files.found()) {
      return ExecutionStatus.INVOKE_NEXT_IF_ANY;
    }
    LogbackSetup setup = LogbackSetup.begin(context, Screen.ofProcess());
    setup.apply(LogConfig.early(ConfigSources.ofProcess()), LogSource.UNKNOWN);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  /** Looks for a file where Logback would, and leaves it alone. */
  private static final class Files extends DefaultJoranConfigurator {
    boolean found() {
      return performMultiStepConfigurationFileSearch(false) != null;
    }
  }
}
