package org.monographfhir.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.output.RunInput;

/**
 * Decides which drugs stay on a server as they are: those of which a page was there and not
 * converted, those that lost every use, and, unless it is wanted, those that would be retired or
 * lose an approval.
 */
public final class Safeguard {

  private final State old;
  private final State now;
  private final boolean retire;

  /**
   * One side of the comparison.
   *
   * @param name what the user calls it
   * @param inputs of the run that made it, as far as its report is there
   */
  public record State(String name, List<RunInput> inputs) {

    public State {
      inputs = List.copyOf(inputs);
    }

    /** The file that a drug comes from. */
    private String file(String slug) {
      return inputs.stream()
          .filter(each -> each.isConverted() && each.slug().equals(Optional.of(slug)))
          .map(RunInput::file)
          .findFirst()
          .orElse(name);
    }
  }

  /**
   * A safeguard.
   *
   * @param retire whether somebody wants that drugs are retired and approvals withdrawn
   */
  public Safeguard(State old, State now, boolean retire) {
    this.old = old;
    this.now = now;
    this.retire = retire;
  }

  /**
   * The drugs that stay as they are.
   *
   * @param before entries of all Bundles of the old state
   * @param after the same of the new state
   */
  public List<Held> between(List<JsonNode> before, List<JsonNode> after) {
    List<Loss> losses = Losses.between(before, after);
    Set<String> missing =
        losses.stream()
            .filter(each -> each.kind() == Loss.Kind.DRUG)
            .map(Loss::slug)
            .collect(Collectors.toSet());
    UnreadPages unread = new UnreadPages(old.inputs(), now.inputs(), missing);
    List<Held> held = new ArrayList<>();
    for (Loss loss : losses) {
      List<Diagnostic> why =
          switch (loss.kind()) {
            case DRUG -> drug(loss, unread).stream().toList();
            case ALL_USES -> List.of(allUses(loss));
            case APPROVAL -> retire ? List.of() : approvals(loss);
          };
      if (!why.isEmpty()) {
        held.add(new Held(loss.slug(), loss.fullUrl(), why));
      }
    }
    return held;
  }

  private Optional<Diagnostic> drug(Loss loss, UnreadPages unread) {
    Optional<RunInput> page = unread.of(loss.slug());
    if (page.isPresent()) {
      return Optional.of(
          stays(
              page.get().file(),
              "change.not-converted",
              loss,
              "its page was %s".formatted(page.get().state())));
    }
    if (unread.unknown().isPresent()) {
      RunInput any = unread.unknown().get();
      return Optional.of(
          stays(
              any.file(),
              "change.unidentified",
              loss,
              "it has no page, and this file, which was %s, may be it; mend the file or take it away"
                  .formatted(any.state())));
    }
    return retire
        ? Optional.empty()
        : Optional.of(
            stays(
                old.file(loss.slug()),
                "change.would-retire",
                loss,
                "it has no page any more; --retire retires it"));
  }

  private Diagnostic allUses(Loss loss) {
    return stays(
        now.file(loss.slug()),
        "change.uses-lost",
        loss,
        "the page had %s and has none, and does not say that the drug is not approved any more"
            .formatted(loss.words().size() == 1 ? "1 use" : loss.words().size() + " uses"));
  }

  private List<Diagnostic> approvals(Loss loss) {
    String file = now.file(loss.slug());
    return loss.words().stream()
        .map(word -> stays(file, "change.would-withdraw", loss, word + "; --retire sends it"))
        .toList();
  }

  private static Diagnostic stays(String file, String code, Loss loss, String why) {
    return Diagnostic.error(file, 1, code, loss.drug() + " stays on the server as it is: " + why);
  }
}
