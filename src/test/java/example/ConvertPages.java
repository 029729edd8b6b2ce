package example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.monographfhir.ConvertedEntry;
import org.monographfhir.Converter;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.diagnostic.Severity;
import org.monographfhir.monograph.Indication;
import org.monographfhir.target.Form;
import org.monographfhir.target.Format;
import org.monographfhir.target.Limits;
import org.monographfhir.target.Upsert;

/** Says what pages are about, and which resources they become. */
public final class ConvertPages {

  public static void main(String[] pages) throws IOException {
    Outcome<Converter> built =
        Converter.builder()
            .terminology(List.of(Path.of("src/test/resources/terminology/table.csv")))
            .profiles(Path.of("profiles"))
            .form(new Form(Format.JSON, Upsert.ID, Limits.NONE))
            .build();
    built.diagnostics().forEach(System.err::println);
    Converter converter = built.value().orElseThrow();

    for (String page : pages) {
      var outcome = converter.convert(page, Files.readAllBytes(Path.of(page)));
      outcome.diagnostics().stream()
          .filter(found -> found.severity() != Severity.INFORMATION)
          .forEach(System.out::println);
      if (outcome.value().isEmpty()) {
        System.out.println(page + ": " + (outcome.hasErrors() ? "rejected" : "skipped"));
        continue;
      }
      var made = outcome.value().get();
      System.out.println(made.reading().monograph().name());
      for (Indication use : made.reading().monograph().indications()) {
        String coded = use.complete() ? "" : ", not all of it coded: " + use.detail().uncoded();
        System.out.println("  for " + use.condition() + coded);
      }
      for (ConvertedEntry entry : made.entries()) {
        System.out.println("  " + entry.type() + " " + entry.fullUrl());
      }
      System.out.println("  " + made.bundle().lines().skip(1).findFirst().orElseThrow().strip());
    }
  }

  private ConvertPages() {}
}
