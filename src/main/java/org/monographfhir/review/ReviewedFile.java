package org.monographfhir.review;

import java.util.List;
import java.util.Optional;
import org.monographfhir.diagnostic.Diagnostic;

/**
 * An input, and what became of it.
 *
 * @param file as the user named it
 * @param state {@code converted}, {@code skipped} or {@code rejected}
 * @param diagnostics in order
 * @param page present when it was converted
 * @param resources made of it, in the order of the Bundle
 */
public record ReviewedFile(
    String file,
    String state,
    List<Diagnostic> diagnostics,
    Optional<ReviewedPage> page,
    List<ReviewedResource> resources) {

  public ReviewedFile {
    diagnostics = List.copyOf(diagnostics);
    resources = List.copyOf(resources);
  }
}
