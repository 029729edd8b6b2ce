package org.monographfhir.extract;

import java.util.List;
import java.util.regex.Pattern;

/** The headings, labels and fixed texts of the site; they change with the site, not with FHIR. */
final class PageWords {

  static final String PLACEHOLDER = "Placeholder slot";
  static final String BRAND_LABEL = "US Brand Name(s)";
  static final String APPROVED_LABEL = "FDA Approved";
  static final String USE_HEADING = "Use in Cancer";
  static final String MORE_HEADING = "More About ";
  static final String RESEARCH_HEADING = "Research Results and Related Resources";
  static final String TRIALS_HEADING = "Clinical Trials Accepting Patients";

  static final Pattern ABOUT_PAGE =
      Pattern.compile("^This page contains brief information about\\b");
  static final Pattern ABOUT_COMBINATIONS =
      Pattern.compile("^Chemotherapy is often given as a combination of drugs\\. Combinations\\b");
  static final Pattern LABEL_LINK = Pattern.compile("^FDA label information\\b");

  /** The label of the table; some converters put it into the first cell. */
  static final Pattern MEMBERS = Pattern.compile("^Drugs in the .{1,200}? combination:? ?");

  static final Pattern EACH_APPROVED =
      Pattern.compile(
          "^(?:Each|All) of the drugs in this combination (?:is|are) approved by the\\b");

  private PageWords() {}

  /** What stands above its value, or before it. */
  static boolean isLabel(String words) {
    return isBrandLabel(words) || isApprovedLabel(words) || words.equals(PLACEHOLDER);
  }

  static boolean isBrandLabel(String words) {
    return withoutColon(words).equals(BRAND_LABEL);
  }

  static boolean isApprovedLabel(String words) {
    return withoutColon(words).equals(APPROVED_LABEL);
  }

  /** A label, or the link to the drug's label, which has none: what is above ends here. */
  static boolean startsField(String words) {
    return isBrandLabel(words) || isApprovedLabel(words) || LABEL_LINK.matcher(words).find();
  }

  /** How long the label is that a line begins with, its colon included; 0 without one. */
  static int labelIn(String line) {
    for (String label : List.of(BRAND_LABEL + ":", APPROVED_LABEL + ":")) {
      if (line.startsWith(label)) {
        return label.length();
      }
    }
    return 0;
  }

  private static String withoutColon(String words) {
    return words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
  }

  /** Some converters write headings in capitals. */
  static boolean isUseHeading(String heading) {
    return heading.equalsIgnoreCase(USE_HEADING);
  }

  static boolean isMoreHeading(String heading) {
    return heading.regionMatches(true, 0, MORE_HEADING, 0, MORE_HEADING.length());
  }
}
