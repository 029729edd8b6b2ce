package org.monographfhir.output;

import java.util.List;

/**
 * What a run did with each of its inputs. It holds no time and no machine, so that the same input
 * gives the same bytes.
 *
 * @param resources how many resources the Bundle holds; less than the sum of the files', because
 *     monographs share some
 * @param files in the order of the run
 */
public record Report(int resources, List<ReportedFile> files) {

  public Report {
    files = List.copyOf(files);
  }

  /** How many inputs ended in this state. */
  public long count(State state) {
    return files.stream().filter(file -> file.state() == state).count();
  }

  /** The content of {@link OutputFolder#REPORT}. */
  public String toJson() {
    return new ReportWriter().write(this);
  }
}
