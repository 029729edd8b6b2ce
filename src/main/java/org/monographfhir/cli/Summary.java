package org.monographfhir.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monographfhir.Conversion;
import org.monographfhir.Delivery;
import org.monographfhir.Input;
import org.monographfhir.output.State;

/** The results on standard output: one line for each input, then the counts. */
final class Summary {

  private Summary() {}

  static void print(Delivery delivery, String where, PrintWriter out) {
    delivery.inputs().forEach(input -> out.println(line(input)));
    String counts =
        Stream.of(State.values())
            .map(state -> count(delivery, state) + " " + state)
            .collect(Collectors.joining(", "));
    out.println(counts + "; " + delivery.resources() + " resources; " + where);
  }

  private static String line(Input input) {
    String made = input.outcome().value().map(Summary::made).orElse("");
    return input.state() + " " + input.name() + made;
  }

  private static String made(Conversion conversion) {
    return ": "
        + conversion.reading().monograph().name()
        + ", "
        + conversion.entries().resources().size()
        + " resources";
  }

  private static long count(Delivery delivery, State state) {
    return delivery.inputs().stream().filter(input -> input.state() == state).count();
  }
}
