package org.monographfhir.review;

/**
 * A number at the top.
 *
 * @param href where what it counts is; empty where there is none
 * @param tag of the pages that it counts; empty for all
 */
record RunTile(String label, int value, String css, String href, String tag) {

  static RunTile of(String label, int value, String css, String href, String tag) {
    return value > 0
        ? new RunTile(label, value, css, href, tag)
        : new RunTile(label, value, "", "", "");
  }
}
