package org.monographfhir.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.monographfhir.Converter;
import org.monographfhir.Setup;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.output.OutputFolder;
import org.monographfhir.run.Delivery;
import org.monographfhir.run.InOrder;
import org.monographfhir.run.Reviews;

/**
 * One conversion, from the definitions to the output folder.
 *
 * @param threads how many pages are worked on at once
 * @param check whether the folder is only compared
 * @param output what the user calls the folder
 */
record ConvertRun(int threads, boolean check, Path output, InputStream standardInput) {

  void run(
      Collection<Source> sources,
      Setup setup,
      Reviews reviews,
      OutputFolder folder,
      Printed printed,
      Stop stop)
      throws IOException {
    Outcome<Converter> converter = setup.build();
    printed.diagnostics(converter.diagnostics());
    if (converter.value().isEmpty()) {
      return;
    }
    try (Delivery delivery =
        check ? Delivery.against(folder, setup, reviews) : Delivery.to(folder, setup, reviews)) {
      delivery.from(converter.value().get());
      Turns turns = new Turns();
      printed.begin(sources.size());
      new InOrder(threads)
          .run(
              sources.iterator(),
              source -> Attempt.at(source, standardInput, converter.value().get(), turns),
              attempt -> {
                stop.check();
                printed.attempt(attempt, delivery.add(attempt.input()));
              });
      stop.check();
      // Where nothing could be read, the folder's content is better than none.
      if (printed.anyRead()) {
        List<Diagnostic> stale = delivery.finish();
        printed.diagnostics(stale);
        printed.totals(delivery.totals(), where(stale.isEmpty()));
        printed.document();
        printed.finish();
      }
    }
  }

  private String where(boolean current) {
    return check ? output + (current ? " is current" : " is not current") : "written to " + output;
  }
}
