package org.monographfhir.diagnostic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apiguardian.api.API;

/**
 * What is said about one file, without saying the same a thousand times: of one kind the first are
 * kept, the others counted.
 */
@API(status = API.Status.INTERNAL)
public final class Digest {

  /** More than anyone reads of one kind. */
  private static final int MOST = 50;

  /** What is alike; the words are empty where they do not matter. */
  private record Kind(String code, String words) {}

  private final Predicate<Diagnostic> tellsAll;
  private final Map<Kind, List<Diagnostic>> kept = new HashMap<>();
  private final Map<Kind, Integer> count = new HashMap<>();

  /**
   * @param tellsAll whether all with these words are the same, wherever they are
   */
  public Digest(Predicate<Diagnostic> tellsAll) {
    this.tellsAll = tellsAll;
  }

  public void add(Diagnostic diagnostic) {
    boolean one = tellsAll.test(diagnostic);
    Kind kind = new Kind(diagnostic.code(), one ? words(diagnostic) : "");
    List<Diagnostic> alike = kept.computeIfAbsent(kind, k -> new ArrayList<>());
    if (alike.size() < (one ? 1 : MOST)) {
      alike.add(diagnostic);
    }
    count.merge(kind, 1, Integer::sum);
  }

  /** Sorted; the last kept of a kind says how many more there are. */
  public List<Diagnostic> sorted() {
    List<Diagnostic> all = new ArrayList<>();
    kept.forEach(
        (kind, alike) -> {
          int more = count.get(kind) - alike.size();
          all.addAll(more == 0 ? alike : alike.subList(0, alike.size() - 1));
          if (more > 0) {
            Diagnostic last = alike.get(alike.size() - 1);
            all.add(
                new Diagnostic(
                    last.file(),
                    last.line(),
                    last.severity(),
                    last.code(),
                    last.message() + " (and " + more + " more like this)"));
          }
        });
    return all.stream().sorted().toList();
  }

  /** Without the place at the start and the code at the end. */
  private static String words(Diagnostic diagnostic) {
    return diagnostic
        .message()
        .replaceFirst("^[A-Z][A-Za-z]*(\\.[^ :]+)?: ", "")
        .replaceFirst(" for '[^']*'$", "");
  }
}
