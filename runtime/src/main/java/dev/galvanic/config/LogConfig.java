package dev.galvanic.config;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What is logged, and where to. All of it but {@code access} is one for a whole process.
 *
 * @param format of the standard output
 * @param fields how JSON writes names with dots
 * @param level of every logger that has none of its own
 * @param levels of loggers, by name
 * @param access whether each request is a line
 */
public record LogConfig(
    LogFormat format,
    LogFields fields,
    LogLevel level,
    Map<String, LogLevel> levels,
    Optional<File> file,
    boolean access) {
  /**
   * A file that is written beside the standard output.
   *
   * @param size in bytes, at which the file is put away and another begun
   * @param days how many the files that were put away are kept
   * @param total in bytes, of all of them; beyond it the oldest are deleted
   */
  public record File(Path path, LogFormat format, long size, int days, long total) {
    private static Optional<File> read(ConfigReader in) {
      LogFormat format = in.get(Settings.LOG_FILE_FORMAT);
      long size = in.get(Settings.LOG_FILE_SIZE);
      int days = in.get(Settings.LOG_FILE_DAYS);
      long total = in.get(Settings.LOG_FILE_TOTAL);
      return in.find(Settings.LOG_FILE).map(path -> new File(path, format, size, days, total));
    }
  }

  public LogConfig {
    levels = Map.copyOf(levels);
  }

  static LogConfig read(ConfigReader in) {
    return new LogConfig(
        in.get(Settings.LOG_FORMAT),
        in.get(Settings.LOG_FIELDS),
        in.get(Settings.LOG_LEVEL),
        in.get(Settings.LOG_LEVELS),
        File.read(in),
        in.get(Settings.LOG_ACCESS));
  }

  /**
   * What the log is like until the configuration has been read: as the sources say that are known
   * before it, the environment above all. What is wrong in them is told later, by {@link
   * Config#read}; no file is written yet.
   */
  public static LogConfig early(ConfigSources sources) {
    // No service has that name, so nothing but the names without a prefix is found.
    LogConfig read = read(new ConfigReader("", sources));
    return new LogConfig(
        read.format, read.fields, read.level, read.levels, Optional.empty(), read.access);
  }
}
