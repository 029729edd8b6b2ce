package org.monographfhir.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The program, run once: what it returned and printed. */
public record Ran(int code, String out, String err) {

  public static Ran with(Object... args) {
    return reading("", args);
  }

  public static Ran reading(String input, Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            new PrintWriter(out),
            new PrintWriter(err),
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            List.of(args).stream().map(Object::toString).toArray(String[]::new));
    return new Ran(code, out.toString(), err.toString());
  }
}
