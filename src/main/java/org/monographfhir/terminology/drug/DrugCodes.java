package org.monographfhir.terminology.drug;

import java.util.List;
import java.util.Set;

/** What files say of drugs; asked with the keys of a page. May be shared by threads. */
public final class DrugCodes {

  /** Of no file. */
  public static final DrugCodes NONE = new DrugCodes(new Rows(), Set.of(), List.of());

  private final Rows rows;
  private final Set<String> unclear;
  private final List<String> files;

  DrugCodes(Rows rows, Set<String> unclear, List<String> files) {
    this.rows = rows;
    this.unclear = unclear;
    this.files = files;
  }

  /** The codes of a drug. */
  public FoundCodes find(DrugKeys keys) {
    return files.isEmpty() ? FoundCodes.NONE : new Search(rows, unclear, files).find(keys);
  }
}
