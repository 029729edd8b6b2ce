package org.monographfhir.target;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The servers that are known by name, from {@code targets.properties}. */
public final class Targets {

  /** What is assumed of a server unless the user names its kind. */
  public static final String GENERIC = "generic";

  private final Properties table = new Properties();

  /** Reads the table. */
  public Targets() {
    try (InputStream in = Targets.class.getResourceAsStream("targets.properties")) {
      table.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * All of them.
   *
   * @return in the order of the table
   */
  public List<Target> all() {
    return Stream.of(table.getProperty("targets").split(" ")).map(this::read).toList();
  }

  /**
   * The server that is called so.
   *
   * @param name the word on the command line
   * @return none where no server is
   */
  public Optional<Target> named(String name) {
    return all().stream().filter(target -> target.name().equals(name)).findFirst();
  }

  private Target read(String name) {
    long bytes = value(name, "bytes").map(Long::parseLong).orElse(Limits.NONE.bytes());
    return new Target(
        name,
        table.getProperty(name + ".title"),
        Upsert.of(table.getProperty(name + ".upsert")),
        new Limits(entries(name, "entries"), bytes),
        new Limits(entries(name, "entries-by-id"), bytes),
        value(name, "note"));
  }

  private int entries(String name, String key) {
    return value(name, key).map(Integer::parseInt).orElse(Limits.NONE.entries());
  }

  private Optional<String> value(String name, String key) {
    return Optional.ofNullable(table.getProperty(name + "." + key));
  }
}
