package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monographfhir.markdown.Prose;
import org.monographfhir.markdown.Prose.Anchor;
import org.monographfhir.monograph.Term;

/** Links into the NCI Dictionary of Cancer Terms: the id stands in the address. */
public final class GlossaryLink {

  private static final String FILE = "popDefinition.aspx?";

  private static final Pattern POPUP =
      Pattern.compile(
          "popDefinition\\.aspx\\?(?:.*&)?id=(?:CDR)?0*(\\d+)", Pattern.CASE_INSENSITIVE);

  private GlossaryLink() {}

  /** The dictionary's id of the linked term, without leading zeros. */
  public static Optional<String> id(String url) {
    int file = url.lastIndexOf('/', url.indexOf('?')) + 1;
    if (!url.regionMatches(true, file, FILE, 0, FILE.length())) {
      return Optional.empty();
    }
    Matcher matcher = POPUP.matcher(url).region(file, url.length());
    return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Words of a block as a term, with the ids of all glossary links in them. */
  static Term term(Prose prose, int start, int end) {
    return term(prose.text().substring(start, end), start, end, prose);
  }

  static Term term(String text, int start, int end, Prose prose) {
    List<String> ids = new ArrayList<>();
    Anchor last = null;
    for (Anchor anchor : prose.anchorsIn(start, end)) {
      Optional<String> id = id(anchor.url());
      last = id.isPresent() ? anchor : last;
      id.ifPresent(ids::add);
    }
    boolean exact = ids.size() == 1 && last.text().equals(text);
    return new Term(text, ids.stream().distinct().toList(), exact);
  }
}
