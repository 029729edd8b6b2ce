package org.monographfhir.extract.detail;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monographfhir.markdown.Prose;
import org.monographfhir.markdown.Prose.Anchor;
import org.monographfhir.monograph.Term;

/** Links into the NCI Dictionary of Cancer Terms: the id stands in the address. */
public final class GlossaryLink {

  private static final Pattern POPUP =
      Pattern.compile(
          "/popDefinition\\.aspx\\?(?:.*&)?id=(?:CDR)?0*(\\d+)", Pattern.CASE_INSENSITIVE);

  private GlossaryLink() {}

  /** The dictionary's id of the linked term, without leading zeros. */
  public static Optional<String> id(String url) {
    Matcher matcher = POPUP.matcher(url);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Words of a block as a term, with the ids of all glossary links in them. */
  static Term term(Prose prose, int start, int end) {
    return term(prose.text().substring(start, end), start, end, prose);
  }

  static Term term(String text, int start, int end, Prose prose) {
    List<Anchor> anchors =
        prose.anchorsIn(start, end).stream().filter(a -> id(a.url()).isPresent()).toList();
    List<String> ids = anchors.stream().map(a -> id(a.url()).orElseThrow()).distinct().toList();
    boolean exact = anchors.size() == 1 && anchors.get(0).text().equals(text);
    return new Term(text, ids, exact);
  }
}
