package org.monographfhir.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.monographfhir.packaging.RegimenList;
import org.monographfhir.release.FhirTexts;

/** The regimens of converted pages, for who asks which drugs they are made of. */
public final class RegimenTable {

  private final RegimenList regimens = new RegimenList();
  private final FhirTexts texts = new FhirTexts(regimens::add);

  /** Where to put what was converted. */
  public FhirTexts texts() {
    return texts;
  }

  /** The table and the Lists: the content of each file, by its name. */
  public SortedMap<String, byte[]> files() {
    return new TreeMap<>(
        Map.of(
            "regimens.csv", regimens.csv().getBytes(UTF_8),
            "regimens.json", regimens.bundle().getBytes(UTF_8)));
  }
}
