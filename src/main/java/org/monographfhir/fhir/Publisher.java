package org.monographfhir.fhir;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.monographfhir.terminology.Canonical;

/**
 * An organization that publishes or decides what our resources hold.
 *
 * @param id its value in {@code sid/organization}
 * @param name its full name
 * @param home its home page, where we know it
 */
public record Publisher(String id, String name, Optional<String> home) {

  /** The publisher of the pages. */
  public static final Publisher NCI =
      new Publisher("nci", "National Cancer Institute", Optional.of("https://www.cancer.gov"));

  /** The regulator. */
  public static final Publisher FDA =
      new Publisher("fda", "U.S. Food and Drug Administration", Optional.of("https://www.fda.gov"));

  /** The keeper of DailyMed and MedlinePlus. */
  public static final Publisher NLM =
      new Publisher("nlm", "National Library of Medicine", Optional.of("https://www.nlm.nih.gov"));

  /** All three. */
  public static final List<Publisher> KNOWN = List.of(NCI, FDA, NLM);

  /** The source that the front matter names; NCI when it names none. */
  public static Publisher named(Optional<String> source) {
    String name = source.map(FhirString::of).orElse("");
    String words = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    String slug = words.replaceAll("^-|-$", "");
    if (slug.isEmpty()) {
      return NCI;
    }
    return KNOWN.stream()
        .filter(known -> known.id.equals(slug) || known.name.equalsIgnoreCase(name))
        .findFirst()
        .orElse(new Publisher(slug, name, Optional.empty()));
  }

  /** What its Organization is found by. */
  public Identity identity() {
    return Identity.identifier("Organization", Canonical.sid("organization"), id);
  }
}
