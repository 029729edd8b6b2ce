package org.monographfhir.terminology.drug;

import java.util.List;

/** Takes the lines of one file. */
interface LineReader {

  /** How many fields a line has. */
  int fields();

  /** Takes a line that has as many. */
  void line(int number, List<String> fields);
}
