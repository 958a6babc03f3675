package dev.galvanic.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.ServiceException;
import java.lang.reflect.Field;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What reading knows by name only exists under that name. */
class NamesTest {

  @Test
  void everyTypeExists() throws ReflectiveOperationException {
    for (Field field : Names.class.getDeclaredFields()) {
      if (!field.isSynthetic() && !((String) field.get(null)).endsWith(".")) {
        assertThat(Class.forName((String) field.get(null))).as(field.getName()).isNotNull();
      }
    }
  }

  @Test
  void everyConstraintExists() throws ReflectiveOperationException {
    for (String name : ConstraintKind.list().replace("@", "").split(", ")) {
      assertThat(Class.forName(Names.CONSTRAINTS + name).isAnnotation()).isTrue();
    }
  }

  @Test
  void everyExceptionHasTheStatusThatIsDocumented() throws ReflectiveOperationException {
    for (Map.Entry<String, Integer> entry : ErrorReader.STATUS.entrySet()) {
      ServiceException exception =
          (ServiceException) Class.forName(entry.getKey()).getConstructor().newInstance();
      assertThat(exception.status()).as(entry.getKey()).isEqualTo(entry.getValue());
    }
  }
}
