package org.monographfhir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import example.ConvertPages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.monographfhir.target.Form;
import org.monographfhir.target.Format;
import org.monographfhir.target.Limits;
import org.monographfhir.target.Upsert;

/** What other programs may use, and that it is enough for them. */
class ApiTest {

  private static final Path GUIDE = Path.of("src/site/markdown/guides/library.md");
  private static final Path EXAMPLE = Path.of("src/test/java/example/ConvertPages.java");
  private static final Path PAGE = Path.of("seeds/000_76b118ee83dbe7ba.txt");

  private static final String ROOT = "org.monographfhir";

  /** The rooms of values that the root takes and gives. */
  private static final Set<String> OPEN =
      Set.of(ROOT, ROOT + ".diagnostic", ROOT + ".monograph", ROOT + ".target");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void everyOtherRoomIsMarkedInternal() {
    Set<String> unmarked =
        CLASSES.stream()
            .map(JavaClass::getPackage)
            .filter(room -> !isInternal(room.tryGetAnnotationOfType(API.class)))
            .map(room -> room.getName())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(OPEN), unmarked);
  }

  @Test
  void theRootGivesFourTypes() {
    assertEquals(
        Set.of(Converter.class, Setup.class, Conversion.class, ConvertedEntry.class),
        open()
            .filter(type -> type.getPackageName().equals(ROOT))
            .map(JavaClass::reflect)
            .collect(Collectors.toSet()));
  }

  @Test
  void theApiNamesNothingInternal() {
    List<String> leaks =
        open()
            .flatMap(type -> type.getMembers().stream())
            .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(member -> !isInternal(member.tryGetAnnotationOfType(API.class)))
            .filter(member -> mentioned(member).anyMatch(ApiTest::isOurSecret))
            .map(JavaMember::getFullName)
            .toList();
    assertEquals(List.of(), leaks);
  }

  @Test
  void theExampleOfTheGuideIsTheSource() throws IOException {
    assertEquals(Files.readString(EXAMPLE), block("java"));
  }

  @Test
  void theExampleOfTheGuideRuns() throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, UTF_8));
      ConvertPages.main(new String[] {PAGE.toString(), "README.md"});
    } finally {
      System.setOut(before);
    }
    assertEquals(block("text"), printed.toString(UTF_8).replace("\r\n", "\n"));
  }

  /** What stands in the output folder can be made of the entries. */
  @Test
  void theEntriesAreThoseOfTheBundle() throws IOException {
    Conversion made = convert(Form.STANDARD);
    for (ConvertedEntry entry : made.entries()) {
      assertTrue(made.bundle().contains(entry.text()), entry.type());
      assertTrue(entry.text().contains("\"fullUrl\": \"" + entry.fullUrl() + "\""), entry.type());
    }
    assertEquals(9, made.entries().size());
  }

  @Test
  void theFormIsThatOfTheEntries() throws IOException {
    Conversion lines = convert(new Form(Format.NDJSON, Upsert.ID, Limits.NONE));
    Conversion xml = convert(new Form(Format.XML, Upsert.CREATE, Limits.NONE));
    for (ConvertedEntry entry : lines.entries()) {
      String start = "{\"resourceType\":\"" + entry.type() + "\"";
      assertTrue(entry.text().startsWith(start), entry.text());
    }
    assertTrue(xml.entries().get(0).text().startsWith("<entry>"), xml.entries().get(0).text());
    assertTrue(xml.bundle().startsWith("{"), "the Bundle is JSON whatever the form");
  }

  private static Conversion convert(Form form) throws IOException {
    Converter converter = Converter.builder().form(form).build().value().orElseThrow();
    return converter.convert("page", Files.readAllBytes(PAGE)).value().orElseThrow();
  }

  private static String block(String language) throws IOException {
    Matcher found =
        Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$").matcher(Files.readString(GUIDE));
    assertTrue(found.find(), language);
    return found.group(1);
  }

  private static Stream<JavaClass> open() {
    return CLASSES.stream()
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(type -> !isOurSecret(type));
  }

  private static boolean isOurSecret(JavaClass type) {
    return type.getPackageName().startsWith(ROOT)
        && (!OPEN.contains(type.getPackageName())
            || !type.getModifiers().contains(JavaModifier.PUBLIC)
            || isInternal(type.tryGetAnnotationOfType(API.class))
            || type.getEnclosingClass().filter(ApiTest::isOurSecret).isPresent());
  }

  private static boolean isInternal(Optional<API> mark) {
    return mark.filter(api -> api.status() == API.Status.INTERNAL).isPresent();
  }

  /** The types that a caller of a method, or a reader of a field, has to know. */
  private static Stream<JavaClass> mentioned(JavaMember member) {
    Stream<JavaType> types =
        member instanceof JavaCodeUnit code
            ? Stream.concat(code.getParameterTypes().stream(), Stream.of(code.getReturnType()))
            : Stream.of(((JavaField) member).getType());
    return types.flatMap(type -> type.getAllInvolvedRawTypes().stream());
  }
}
