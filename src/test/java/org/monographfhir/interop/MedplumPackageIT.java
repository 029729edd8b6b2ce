package org.monographfhir.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Medplum's validator, which shares no code with HL7's, with our package. */
class MedplumPackageIT {

  private static final Path PROGRAM = Path.of("target/interop/medplum");

  /** It has no terminology, and looks into less than HL7's. */
  private static final int REFUSED_AT_LEAST = 25;

  @TempDir Path folder;

  @Test
  void takesWhatIsGoodAndRefusesMuchOfWhatIsBad() throws IOException, InterruptedException {
    WrittenKit kit = WrittenKit.any();
    WrittenPackage ours = WrittenPackage.into(folder.resolve("package"), Path.of("output"));
    Path definitions = ours.classPath().resolve("monograph/fhir/package");

    List<Path> good = new ArrayList<>(kit.good());
    good.add(Path.of("output/bundle.json"));
    assertEquals(List.of(), lines(definitions, good, "refused "));
    List<String> refused = lines(definitions, kit.bad(), "refused ");
    assertTrue(refused.size() >= REFUSED_AT_LEAST, refused.toString());
  }

  private static List<String> lines(Path definitions, List<Path> bundles, String verdict)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "node",
                "--experimental-websocket",
                PROGRAM.resolve("validate.mjs").toString(),
                definitions.toString()));
    bundles.forEach(each -> command.add(each.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    assertEquals(bundles.size(), said.lines().count(), said);
    return said.lines().filter(each -> each.startsWith(verdict)).toList();
  }
}
