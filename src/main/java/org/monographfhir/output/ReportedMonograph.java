package org.monographfhir.output;

import java.util.List;

/**
 * What a converted file became.
 *
 * @param name the drug's name
 * @param resources in Bundle order
 * @param blocks in page order
 * @param uses in page order
 * @param uncodedConditions conditions that have no NCI Thesaurus code, in page order; the
 *     dictionary entry that the page links is a code of its own and may be there
 * @param uncoded these, and the treatments that are given with the drug and have none, each once
 */
public record ReportedMonograph(
    String name,
    List<ReportedResource> resources,
    List<ReportedBlock> blocks,
    List<ReportedUse> uses,
    List<String> uncodedConditions,
    List<ReportedName> uncoded) {

  public ReportedMonograph {
    resources = List.copyOf(resources);
    blocks = List.copyOf(blocks);
    uses = List.copyOf(uses);
    uncodedConditions = List.copyOf(uncodedConditions);
    uncoded = List.copyOf(uncoded);
  }
}
