package org.monographfhir.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.monographfhir.change.Changes;
import org.monographfhir.change.Held;
import org.monographfhir.change.Safeguard;
import org.monographfhir.chunk.Cargo;
import org.monographfhir.chunk.Chunk;
import org.monographfhir.chunk.Delta;
import org.monographfhir.chunk.Planner;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.output.RunInput;
import org.monographfhir.output.RunInputs;

/** What is sent of two states, and what is not although it became different. */
final class DeltaPlan {

  private final Delta delta;
  private final List<Held> held;

  private DeltaPlan(Delta delta, List<Held> held) {
    this.delta = delta;
    this.held = held;
  }

  static DeltaPlan of(LoadOptions options, Cargo before, List<Path> inputs, Cargo now)
      throws IOException {
    List<RunInput> read = new ArrayList<>();
    for (Path input : inputs) {
      read.addAll(RunInputs.of(input));
    }
    Path old = options.previous;
    Safeguard safeguard =
        new Safeguard(
            new Safeguard.State(old.toString(), RunInputs.of(old)),
            new Safeguard.State(inputs.get(0).toString(), read),
            options.retire);
    Delta all = Delta.between(before, now, Set.of(), options.retire);
    List<Held> held = safeguard.between(all.before(), all.after());
    Set<String> drugs = held.stream().map(Held::fullUrl).collect(Collectors.toSet());
    return new DeltaPlan(
        held.isEmpty() ? all : Delta.between(before, now, drugs, options.retire), held);
  }

  /** What changes on the server. */
  void print(PrintWriter out) throws IOException {
    Changes.between(delta.before(), delta.after()).forEach(out::println);
    for (String drug : delta.left()) {
      out.println(drug + ": is retired on the server, not deleted");
    }
  }

  /** With an error for each thing that is not sent. */
  Outcome<List<Chunk>> chunks(Planner planner) {
    Outcome<List<Chunk>> chunks = planner.plan(delta);
    List<Diagnostic> why = new ArrayList<>(chunks.diagnostics());
    held.forEach(each -> why.addAll(each.why()));
    return new Outcome<>(chunks.value(), why);
  }
}
