package org.monographfhir.extract.detail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monographfhir.markdown.Prose.Anchor;
import org.monographfhir.monograph.RelatedDrug;

/** Links to the pages of other drugs: the last part of the address is the page's identity. */
public final class DrugLink {

  private static final Pattern PAGE =
      Pattern.compile("/about-cancer/treatment/drugs/([A-Za-z0-9.-]{1,64})/?(?:[?#].*)?$");

  private DrugLink() {}

  public static Optional<RelatedDrug> of(Anchor anchor) {
    return slug(anchor.url()).map(slug -> new RelatedDrug(anchor.text(), slug));
  }

  /** The identity of the page behind an address. */
  public static Optional<String> slug(String url) {
    Matcher matcher = PAGE.matcher(url);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
