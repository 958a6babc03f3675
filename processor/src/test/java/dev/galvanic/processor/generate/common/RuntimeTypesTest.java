package dev.galvanic.processor.generate.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.squareup.javapoet.ClassName;
import dev.galvanic.Wiring;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import dev.galvanic.processor.model.BeanModel;
import dev.galvanic.processor.model.BeanSource;
import dev.galvanic.processor.model.BuiltInBeans;
import dev.galvanic.processor.model.ScalarType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the processor knows of other modules by name is there. */
class RuntimeTypesTest {

  @ParameterizedTest
  @MethodSource("names")
  void everyNameIsThatOfAPublicType(ClassName name) throws ClassNotFoundException {
    assertThat(Modifier.isPublic(Class.forName(name.reflectionName()).getModifiers())).isTrue();
  }

  static List<ClassName> names() throws IllegalAccessException {
    List<ClassName> names = new ArrayList<>();
    for (Field field : RuntimeTypes.class.getFields()) {
      names.add((ClassName) field.get(null));
    }
    return names;
  }

  @ParameterizedTest
  @MethodSource("dev.galvanic.processor.model.BuiltInBeans#all")
  void everyBuiltInBeanIsWhatThatMethodOfWiringGives(BeanModel bean) throws Exception {
    BeanSource.BuiltIn source = (BeanSource.BuiltIn) bean.source();
    Class<?> type = Class.forName(bean.key().type());
    switch (source.argument()) {
      case NONE -> assertThat(given(source)).isEqualTo(type);
      case QUALIFIER -> assertThat(given(source, String.class)).isEqualTo(type);
      case TYPE -> assertThat(given(source, Class.class)).isEqualTo(Object.class);
    }
  }

  private static Class<?> given(BeanSource.BuiltIn source, Class<?>... parameters)
      throws NoSuchMethodException {
    return Wiring.class.getMethod(source.wiringMethod(), parameters).getReturnType();
  }

  @ParameterizedTest
  @EnumSource
  void everyScalarHasItsCodecAndItsTextReader(ScalarType scalar) {
    assertThatCode(() -> Codecs.class.getField(scalar.constant())).doesNotThrowAnyException();
    assertThatCode(() -> Texts.class.getField(scalar.constant())).doesNotThrowAnyException();
  }

  @Test
  void thereAreBuiltInBeans() {
    assertThat(BuiltInBeans.all()).hasSize(7);
  }
}
