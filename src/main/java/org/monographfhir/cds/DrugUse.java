package org.monographfhir.cds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.monographfhir.terminology.ResourceTree;

/**
 * A use of a drug.
 *
 * @param status a code of {@code regulatory-status}: what the page says of this use
 * @param context the sentences that hold for it and for others
 * @param part what it says
 * @param ways each way to be within it
 */
record DrugUse(String status, List<String> context, UsePart part, List<UsePart> ways) {

  DrugUse {
    context = List.copyOf(context);
    ways = List.copyOf(ways);
  }

  static DrugUse of(JsonNode guideline) {
    JsonNode clinical = ResourceTree.extension(guideline, "clinical-use");
    JsonNode approval = ResourceTree.extension(guideline, "regulatory-status");
    UsePart part = UsePart.of(clinical, approval);
    return new DrugUse(
        Values.code(approval, "status").orElse("unknown"),
        Values.texts(clinical, "context"),
        part,
        part.alternatives().toList());
  }

  boolean isAccelerated() {
    return ways.stream().anyMatch(UsePart::accelerated);
  }
}
