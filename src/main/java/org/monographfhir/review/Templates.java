package org.monographfhir.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;

/**
 * The templates of the page. Every value is escaped, but for the two files of ours that the page
 * holds as they are.
 */
final class Templates {

  /** What has a meaning in text, and in the double quotes that all our attributes have. */
  private static final Mustache.Escaper ESCAPER =
      Escapers.simple(
          new String[][] {{"&", "&amp;"}, {"<", "&lt;"}, {">", "&gt;"}, {"\"", "&quot;"}});

  private static final Mustache.Compiler COMPILER =
      Mustache.compiler().emptyStringIsFalse(true).withEscaper(ESCAPER);

  private Templates() {}

  static Template of(String name) throws IOException {
    return COMPILER.compile(text(name + ".mustache"));
  }

  static String text(String name) throws IOException {
    try (InputStream in = Templates.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
    }
  }
}
