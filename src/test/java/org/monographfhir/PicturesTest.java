package org.monographfhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.monographfhir.extract.MonographExtractor;
import org.monographfhir.fhir.MonographEncoder;
import org.monographfhir.markdown.PageParser;
import org.monographfhir.source.SourceReader;
import org.monographfhir.validation.ProfileValidator;

/**
 * Draws the packages, and the way of a page through the stages, into the documentation; {@code
 * -Dgolden=update} draws them anew.
 */
class PicturesTest {

  private static final Path PAGE = Path.of("src/site/markdown/architecture.md");

  private static final String ROOT = "org.monographfhir";

  /** The stages in their order, each with the method that is its work. */
  private static final Map<Class<?>, String> STAGES = new LinkedHashMap<>();

  static {
    STAGES.put(SourceReader.class, "read");
    STAGES.put(PageParser.class, "parse");
    STAGES.put(MonographExtractor.class, "extract");
    STAGES.put(org.monographfhir.r4.MonographMapper.class, "map");
    STAGES.put(MonographEncoder.class, "encode");
    STAGES.put(ProfileValidator.class, "validate");
  }

  @Test
  void thePackages() throws IOException {
    // Only names are looked at; reading the classes of libraries takes twenty seconds.
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    compare("packages", drawn(uses(classes, PicturesTest::room)));
  }

  @Test
  void theStages() throws IOException {
    StringBuilder drawing = new StringBuilder("flowchart LR\n");
    String before = "bytes(\"bytes of a file\")";
    int n = 0;
    for (Map.Entry<Class<?>, String> stage : STAGES.entrySet()) {
      String type = stage.getKey().getSimpleName();
      String room = room(stage.getKey().getName());
      String after = "t%d(\"%s\")".formatted(++n, result(method(stage)));
      drawing.append(
          "  %s --> %s[\"%s<br/>%s.%s\"] --> %s\n"
              .formatted(before, stage.getValue(), room, type, stage.getValue(), after));
      before = "t" + n;
    }
    compare("stages", drawing.toString());
  }

  private static Method method(Map.Entry<Class<?>, String> stage) {
    return Arrays.stream(stage.getKey().getDeclaredMethods())
        .filter(method -> method.getName().equals(stage.getValue()) && !method.isSynthetic())
        .min(Comparator.comparing(Method::toString))
        .orElseThrow();
  }

  /** What a stage makes, without the Outcome around it. */
  private static String result(Method method) {
    Type type = method.getGenericReturnType();
    if (type instanceof ParameterizedType outcome
        && outcome.getRawType().getTypeName().endsWith("Outcome")) {
      type = outcome.getActualTypeArguments()[0];
    }
    return type.getTypeName().replaceAll("[\\w.]*\\.", "").replaceAll("<(.*)>", " of $1");
  }

  /** Which room uses which. */
  private static Map<String, Set<String>> uses(JavaClasses classes, UnaryOperator<String> room) {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (JavaClass each : classes) {
      Set<String> used = uses.computeIfAbsent(room.apply(each.getName()), none -> new TreeSet<>());
      for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getBaseComponentType().getName();
        if (target.startsWith(ROOT)) {
          used.add(room.apply(target));
        }
      }
    }
    uses.forEach((name, used) -> used.remove(name));
    return uses;
  }

  private static String room(String type) {
    Matcher found = Pattern.compile("org\\.monographfhir\\.(?:([a-z0-9]+)\\.)?.*").matcher(type);
    return found.matches() && found.group(1) != null ? found.group(1) : "root";
  }

  /** One floor for all that are as far from the ground; arrows that others imply are left out. */
  private static String drawn(Map<String, Set<String>> uses) {
    Map<Integer, Set<String>> floors = new TreeMap<>(Comparator.reverseOrder());
    uses.keySet()
        .forEach(room -> floors.computeIfAbsent(floor(room, uses), n -> new TreeSet<>()).add(room));
    StringBuilder drawing = new StringBuilder("flowchart TD\n");
    floors.forEach(
        (floor, rooms) ->
            drawing.append(
                "  subgraph floor%d[\" \"]\n    %s\n  end\n"
                    .formatted(floor, rooms.stream().collect(Collectors.joining("\n    ")))));
    uses.forEach(
        (room, used) -> {
          Set<String> direct = new TreeSet<>(used);
          used.forEach(each -> direct.removeAll(below(each, uses)));
          if (!direct.isEmpty()) {
            drawing.append("  %s --> %s\n".formatted(room, String.join(" & ", direct)));
          }
        });
    return drawing.toString();
  }

  private static int floor(String room, Map<String, Set<String>> uses) {
    return uses.get(room).stream().mapToInt(each -> floor(each, uses) + 1).max().orElse(0);
  }

  private static Set<String> below(String room, Map<String, Set<String>> uses) {
    Set<String> below = new TreeSet<>(uses.get(room));
    uses.get(room).forEach(each -> below.addAll(below(each, uses)));
    return below;
  }

  private static void compare(String name, String drawing) throws IOException {
    String page = Files.readString(PAGE);
    Pattern place =
        Pattern.compile("(?s)(<!-- picture: " + name + " -->\\n```mermaid\\n).*?(?=```)");
    String drawn =
        place
            .matcher(page)
            .replaceFirst(found -> Matcher.quoteReplacement(found.group(1) + drawing));
    if ("update".equals(System.getProperty("golden"))) {
      assertNull(System.getenv("CI"), "golden files are updated by people, who read the change");
      Files.writeString(PAGE, drawn);
    }
    assertEquals(drawn, Files.readString(PAGE));
    assertEquals(
        List.of(name),
        place.matcher(page).results().map(found -> name).toList(),
        "no place for the picture in " + PAGE);
  }
}
