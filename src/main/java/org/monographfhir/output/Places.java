package org.monographfhir.output;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.monographfhir.review.ReviewedResource;

/** Where resources were written: the shared ones of the run, the others of the last input only. */
final class Places {

  private record Place(String file, int line) {}

  private final Map<String, Place> shared = new HashMap<>();
  private final Map<String, Place> own = new HashMap<>();

  /** Forgets what only the last input had. */
  void next() {
    own.clear();
  }

  void put(Piece piece, HashedFile file) {
    (piece.shared() ? shared : own).put(piece.id(), new Place(file.name(), file.line()));
  }

  /** Where it was written, if it was. */
  Optional<ReviewedResource> of(ReportedResource resource) {
    String id = resource.fullUrl();
    return Optional.ofNullable(own.getOrDefault(id, shared.get(id)))
        .map(
            place ->
                new ReviewedResource(
                    resource.type(), resource.key(), id, place.file(), place.line()));
  }
}
