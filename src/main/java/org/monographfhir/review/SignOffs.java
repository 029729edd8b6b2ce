package org.monographfhir.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people have reviewed. A page of which the content changed since is open again. */
public final class SignOffs {

  /** Where nobody has reviewed anything. */
  public static final SignOffs NONE = new SignOffs(List.of());

  private final Map<String, SignOff> byContent = new HashMap<>();
  private final Map<String, SignOff> latest = new HashMap<>();

  public SignOffs(List<SignOff> all) {
    for (SignOff each : all.stream().sorted(Comparator.comparing(SignOff::at)).toList()) {
      byContent.put(each.slug() + " " + each.sha256(), each);
      if (each.reviewed()) {
        latest.put(each.slug(), each);
      }
    }
  }

  /** The review of an earlier state of the page, where no review of this one stands. */
  public Optional<SignOff> overtaken(String slug, String sha256) {
    return of(slug, sha256).filter(it -> it.reviewed() && !it.sha256().equals(sha256));
  }

  /** The one that stands for this content, else the last one for the page as it was. */
  Optional<SignOff> of(String slug, String sha256) {
    return Optional.ofNullable(byContent.get(slug + " " + sha256))
        .or(() -> Optional.ofNullable(latest.get(slug)));
  }
}
