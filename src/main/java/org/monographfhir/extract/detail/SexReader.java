package org.monographfhir.extract.detail;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.monographfhir.monograph.Population.Sex;

/** Sex (INPUT D15): only where the words name one and not the other. */
public final class SexReader {

  private static final Pattern FEMALE = Pattern.compile("\\b(?:wom[ae]n|females?|girls?)\\b");
  private static final Pattern MALE = Pattern.compile("\\b(?:m[ae]n|males?|boys?)\\b");

  private SexReader() {}

  public static Optional<Sex> read(List<String> texts) {
    boolean female = texts.stream().anyMatch(t -> FEMALE.matcher(t).find());
    boolean male = texts.stream().anyMatch(t -> MALE.matcher(t).find());
    if (female == male) {
      return Optional.empty();
    }
    return Optional.of(female ? Sex.FEMALE : Sex.MALE);
  }
}
