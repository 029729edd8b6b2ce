package org.monographfhir.output.inspection;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Names of files as addresses: relative where the file is below the root or is named so. */
final class FileUris {

  private final Path root;

  FileUris(Path root) {
    this.root = root;
  }

  String of(String file) {
    if (file.startsWith("<")) {
      return "stdin";
    }
    Path path = Path.of(file);
    if (path.isAbsolute()) {
      if (!path.normalize().startsWith(root)) {
        return path.toUri().toString();
      }
      path = root.relativize(path.normalize());
    }
    StringBuilder relative = new StringBuilder();
    for (Path part : path.normalize()) {
      relative.append(relative.isEmpty() ? "" : "/").append(encoded(part.toString()));
    }
    return relative.toString();
  }

  private static String encoded(String part) {
    try {
      // A colon in the first part of a relative address would make it a scheme.
      return new URI(null, null, "/" + part, null).toASCIIString().substring(1).replace(":", "%3A");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(part, e);
    }
  }
}
