package org.monographfhir.run;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.monographfhir.fhir.ElementNames;
import org.monographfhir.monograph.Fact;
import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.UseWords;
import org.monographfhir.monograph.Went;
import org.monographfhir.output.ReportedUse;
import org.monographfhir.output.ReportedWords;

/** Copies the uses of a page, and the account of their words, into the words of the reports. */
public final class UseLines {

  private UseLines() {}

  public static List<ReportedUse> of(List<Indication> uses, ElementNames elements) {
    return IntStream.range(0, uses.size()).mapToObj(i -> use(i, uses.get(i), elements)).toList();
  }

  private static ReportedUse use(int number, Indication use, ElementNames elements) {
    return new ReportedUse(
        use.line(),
        use.condition(),
        elements.of(Fact.INDICATION, List.of(number)),
        use.complete(),
        use.details().flatMap(detail -> detail.uncoded().stream()).toList(),
        use.words().stream().map(UseLines::words).toList());
  }

  private static ReportedWords words(UseWords block) {
    return new ReportedWords(
        block.line(),
        block.at(),
        block.text(),
        block.stretches().stream()
            .map(each -> new ReportedWords.Stretch(each.start(), each.end(), went(each.went())))
            .toList());
  }

  private static String went(Went went) {
    return went.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
