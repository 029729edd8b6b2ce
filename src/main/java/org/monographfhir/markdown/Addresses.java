package org.monographfhir.markdown;

import java.util.Locale;
import java.util.Optional;

/**
 * What the address of a page is that does not say it.
 *
 * @param base the address of the folder that the pages are in; absent where nothing is assumed
 * @param byHeading whether the last part is made of the heading; otherwise it is the file's name
 */
public record Addresses(Optional<String> base, boolean byHeading) {

  /** Nothing is assumed. */
  public static final Addresses STATED = new Addresses(Optional.empty(), false);

  /** The address of a page, as far as it can be told. */
  Optional<String> of(String file, Optional<String> heading) {
    Optional<String> last = byHeading ? heading.map(Addresses::slug) : Optional.of(name(file));
    return base.flatMap(
        b -> last.filter(l -> !l.isEmpty()).map(l -> b.replaceFirst("/*$", "/") + l));
  }

  private static String name(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return slug(name.replaceFirst("(?i)\\.(?:x?html?|xml|md|markdown|txt)$", ""));
  }

  private static String slug(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
  }
}
