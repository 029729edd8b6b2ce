package org.monographfhir.cli;

/** The exit codes, and the words that {@code --help} has for them. */
final class ExitCode {

  static final int DONE = 0;
  static final int CONTENT = 1;
  static final int USAGE = 2;
  static final int FAILURE = 3;

  static final String HEADING = "%nExit codes:%n";
  static final String DONE_TEXT = "0:done";
  static final String CONTENT_TEXT =
      "1:content problem: an input was rejected, the output is not current, or there was a warning"
          + " and --fail-on warning; with --load also the reasons of load";
  static final String USAGE_TEXT = "2:usage: the command line cannot be carried out; nothing done";
  static final String FAILURE_TEXT = "3:an input or the output could not be accessed, or a defect";

  private ExitCode() {}
}
