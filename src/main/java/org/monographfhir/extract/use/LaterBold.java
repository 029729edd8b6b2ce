package org.monographfhir.extract.use;

import java.util.regex.Pattern;
import org.monographfhir.markdown.Prose;

/** Bold words behind the condition of a use that look like another condition. */
final class LaterBold {

  private static final Pattern JOINT = Pattern.compile("\\b(?:or|and)\\b[^.;]{0,30}$");
  private static final Pattern DISEASE =
      Pattern.compile(
          "(?:cancer|disease|disorder|syndrome|tumou?r|neoplasm|infection|\\w[oe]mia|\\w+oma)s?\\b");

  private LaterBold() {}

  /**
   * @param from where the condition ends
   */
  static boolean isIn(Prose main, int from) {
    return main.bold().stream()
        .filter(bold -> bold.start() >= from)
        .filter(bold -> DISEASE.matcher(main.text().substring(bold.start(), bold.end())).find())
        .anyMatch(bold -> JOINT.matcher(main.text().substring(from, bold.start())).find());
  }
}
