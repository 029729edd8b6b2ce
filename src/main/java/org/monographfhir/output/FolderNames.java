package org.monographfhir.output;

import java.util.List;
import java.util.regex.Pattern;

/** The names of files that the program writes to an output folder; all others are the user's. */
final class FolderNames {

  private static final Pattern OURS =
      Pattern.compile(
          "bundle(-\\d{4,9})?\\.(json|xml)|[A-Z][A-Za-z]{1,40}\\.ndjson"
              + "|report\\.(json|html)|manifest\\.json");

  /** Those that a run may write whatever its form. */
  static final List<String> FIXED =
      List.of("bundle.json", "bundle.xml", ReportWriter.NAME, ReviewWriter.NAME, Manifest.NAME);

  private FolderNames() {}

  static boolean isOurs(String name) {
    return OURS.matcher(name).matches();
  }

  /** The one Bundle of a run. */
  static String bundle(String ending) {
    return "bundle." + ending;
  }

  /** One of several Bundles, from 1: sorted by name they are in order up to 9,999. */
  static String bundle(int number, String ending) {
    return "bundle-%04d.%s".formatted(number, ending);
  }

  static String ndjson(String type) {
    return type + ".ndjson";
  }
}
