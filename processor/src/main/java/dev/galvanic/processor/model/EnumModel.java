package dev.galvanic.processor.model;

import java.util.List;

/** An enum; on the wire and in columns its constants stand by name. */
public record EnumModel(TypeRef type, List<String> constants, String description, Origin origin) {
  public EnumModel {
    constants = List.copyOf(constants);
  }
}
