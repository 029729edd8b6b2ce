package org.monographfhir.output;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.monographfhir.review.ReviewedResource;

/**
 * Where resources were written: those of the last input, and of the shared ones so many of the last
 * as can be kept in a run of any size.
 */
final class Places {

  private record Place(String file, int line) {}

  private static final int KEPT = 4_000;

  private final Map<String, Place> shared =
      // Those that were asked for last stay: every page refers to the same organizations.
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Place> eldest) {
          return size() > KEPT;
        }
      };

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
