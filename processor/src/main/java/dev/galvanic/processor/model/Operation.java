package dev.galvanic.processor.model;

import java.util.List;

/**
 * One operation of a {@code @Migrate}, as the source says it: what it leaves to the model is empty
 * here.
 */
public sealed interface Operation {
  Origin origin();

  /** In a line, as scripts and messages have it: {@code add column sex}. */
  String text();

  record RenameTable(String from, String to, Origin origin) implements Operation {
    @Override
    public String text() {
      return "rename table " + from + " to " + to;
    }
  }

  record RenameColumn(String from, String to, Origin origin) implements Operation {
    @Override
    public String text() {
      return "rename column " + from + " to " + to;
    }
  }

  record DropIndex(String name, boolean concurrently, Origin origin) implements Operation {
    @Override
    public String text() {
      return "drop index " + name + flag(concurrently, "concurrently");
    }
  }

  record DropConstraint(String name, Origin origin) implements Operation {
    @Override
    public String text() {
      return "drop constraint " + name;
    }
  }

  record DropForeignKey(String name, Origin origin) implements Operation {
    @Override
    public String text() {
      return "drop foreign key " + name;
    }
  }

  record DropDefault(String column, Origin origin) implements Operation {
    @Override
    public String text() {
      return "drop default of " + column;
    }
  }

  record DropNotNull(String column, Origin origin) implements Operation {
    @Override
    public String text() {
      return "drop not null of " + column;
    }
  }

  /** A column; with an empty type it is as the model has it. */
  record AddColumn(String name, String type, boolean notNull, String defaultSql, Origin origin)
      implements Operation {
    @Override
    public String text() {
      return "add column "
          + name
          + part(" ", type)
          + flag(notNull, "not null")
          + part(" default ", defaultSql);
    }
  }

  /** Statements; {@code declared} says whether the source gives their effect. */
  record Execute(String sql, boolean declared, List<Operation> effect, Origin origin)
      implements Operation {
    public Execute {
      effect = List.copyOf(effect);
    }

    @Override
    public String text() {
      return "sql " + sql.strip().replaceAll("\\s+", " ");
    }
  }

  record ChangeType(String column, String type, String using, Origin origin) implements Operation {
    @Override
    public String text() {
      return "change type of " + column + part(" to ", type) + part(" using ", using);
    }
  }

  record SetDefault(String column, String defaultSql, Origin origin) implements Operation {
    @Override
    public String text() {
      return "set default of " + column + part(" to ", defaultSql);
    }
  }

  record SetNotNull(String column, boolean online, Origin origin) implements Operation {
    @Override
    public String text() {
      return "set not null of " + column + flag(online, "online");
    }
  }

  record DropColumn(String column, Origin origin) implements Operation {
    @Override
    public String text() {
      return "drop column " + column;
    }
  }

  record AddConstraint(String name, boolean notValid, boolean concurrently, Origin origin)
      implements Operation {
    @Override
    public String text() {
      return "add constraint "
          + name
          + flag(notValid, "not valid")
          + flag(concurrently, "concurrently");
    }
  }

  record AddForeignKey(String name, boolean notValid, Origin origin) implements Operation {
    @Override
    public String text() {
      return "add foreign key " + name + flag(notValid, "not valid");
    }
  }

  record AddIndex(String name, boolean concurrently, Origin origin) implements Operation {
    @Override
    public String text() {
      return "add index " + name + flag(concurrently, "concurrently");
    }
  }

  record Validate(String name, Origin origin) implements Operation {
    @Override
    public String text() {
      return "validate " + name;
    }
  }

  private static String flag(boolean set, String word) {
    return set ? " " + word : "";
  }

  private static String part(String before, String text) {
    return text.isEmpty() ? "" : before + text.strip().replaceAll("\\s+", " ");
  }
}
