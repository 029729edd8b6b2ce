package org.monographfhir.diagnostic;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * One thing to say about one place of one file. Prints as {@code seeds/a.txt:49: warning:
 * [source.mojibake] repaired 1 sequence}, which editors and terminals turn into a link.
 *
 * @param file the file as the user named it
 * @param line the line, from 1 over the whole file
 * @param severity how much it matters
 * @param code {@code area.what}; the first word is the package to open
 * @param message what was found and, where there is something to do, what to do
 */
public record Diagnostic(String file, int line, Severity severity, String code, String message)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::file)
          .thenComparingInt(Diagnostic::line)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message)
          .thenComparing(Diagnostic::severity);

  /** What would break the line, or turn it round, in a terminal. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cntrl}\\x80-\\x9F\\u2028-\\u202E\\u2066-\\u2069]+");

  /** The message quotes the file, which can hold anything; it stays one line all the same. */
  public Diagnostic {
    message = UNPRINTABLE.matcher(message).replaceAll(" ");
  }

  /**
   * Something that rejects the file.
   *
   * @param file the file as the user named it
   * @param line the line, from 1 over the whole file
   * @param code {@code area.what}
   * @param message what was found
   * @return the diagnostic
   */
  public static Diagnostic error(String file, int line, String code, String message) {
    return new Diagnostic(file, line, Severity.ERROR, code, message);
  }

  /**
   * Something that should be looked at.
   *
   * @param file the file as the user named it
   * @param line the line, from 1 over the whole file
   * @param code {@code area.what}
   * @param message what was found
   * @return the diagnostic
   */
  public static Diagnostic warning(String file, int line, String code, String message) {
    return new Diagnostic(file, line, Severity.WARNING, code, message);
  }

  /**
   * Something that is good to know.
   *
   * @param file the file as the user named it
   * @param line the line, from 1 over the whole file
   * @param code {@code area.what}
   * @param message what was found
   * @return the diagnostic
   */
  public static Diagnostic information(String file, int line, String code, String message) {
    return new Diagnostic(file, line, Severity.INFORMATION, code, message);
  }

  /**
   * The same in another line, for what was looked at without the lines around it.
   *
   * @param other the line
   * @return the diagnostic there
   */
  public Diagnostic onLine(int other) {
    return new Diagnostic(file, other, severity, code, message);
  }

  /** By file, then line, then code. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line + ": " + severity + ": [" + code + "] " + message;
  }
}
