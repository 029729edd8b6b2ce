package org.monographfhir.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monographfhir.cli.Ran;
import org.monographfhir.load.light.LightServer;
import org.monographfhir.target.Limits;
import org.monographfhir.target.Target;
import org.monographfhir.target.Targets;
import org.monographfhir.target.Upsert;

/** What the guide about loading promises is tried. */
class LoadingGuideTest {

  private static final Path GUIDE = Path.of("src/site/markdown/guides/loading.md");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "src/site/markdown/guides/loading.md"})
  void commandsRun(Path file) throws Exception {
    Matcher block =
        Pattern.compile("(?ms)^```sh server\\n(.*?)^```$").matcher(Files.readString(file));
    assertTrue(block.find());
    try (LightServer server = new LightServer()) {
      for (String command : block.group(1).lines().toList()) {
        List<String> args =
            new ArrayList<>(List.of(command.replaceFirst("\\s+#.*", "").split(" +")));
        assertEquals("monograph-fhir", args.remove(0));
        args.replaceAll(arg -> arg.replace("http://localhost:8080/fhir", server.url()));
        args.replaceAll(arg -> arg.matches("fhir|.*\\.json") && !arg.contains("/") ? in(arg) : arg);
        args.addAll(List.of("--journal", in("journal.ndjson")));
        Ran run = Ran.with(args.toArray());
        assertEquals(0, run.code(), command + "\n" + run.err());
      }
      assertEquals(21, server.store().resources().size());
    }
  }

  @Test
  void optionsExist() throws IOException {
    String help = Ran.with("load", "--help").out() + Ran.with("convert", "--help").out();
    for (String option : found("`(--[a-z-]+)")) {
      assertTrue(help.contains(option), option);
    }
  }

  @Test
  void targetsAreThoseOfTheTable() throws IOException {
    assertFalse(new Targets().all().isEmpty());
    for (Target target : new Targets().all()) {
      Limits conditional = target.limits(Upsert.CONDITIONAL);
      String entries =
          conditional.entries() == Limits.NONE.entries() ? "-" : "" + conditional.entries();
      assertTrue(
          Pattern.compile(
                  "(?m)^\\| `%s` \\| %s \\| %s[ ,]".formatted(target, target.upsert(), entries))
              .matcher(guide())
              .find(),
          target.name());
    }
  }

  private Set<String> found(String regex) throws IOException {
    Set<String> all = new TreeSet<>();
    Pattern.compile(regex).matcher(guide()).results().forEach(each -> all.add(each.group(1)));
    return all;
  }

  private static String guide() throws IOException {
    return Files.readString(GUIDE);
  }

  private String in(String name) {
    return folder.resolve(name).toString();
  }
}
