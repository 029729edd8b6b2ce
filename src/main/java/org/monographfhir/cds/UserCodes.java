package org.monographfhir.cds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.monographfhir.terminology.Codes;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.Equivalence;
import org.monographfhir.terminology.Terminology;

/**
 * The codes of a patient's data, and those that the tables of a user lead to. What has a narrower
 * condition has the wider one, too, and not the other way round.
 */
final class UserCodes {

  private final Terminology terminology;

  UserCodes(Terminology terminology) {
    this.terminology = terminology;
  }

  Set<String> same(JsonNode concept) {
    List<Coding> own = Values.concept(concept).codings();
    Set<String> keys = new HashSet<>();
    own.forEach(each -> keys.add(Concept.key(each)));
    found(own).same().forEach(each -> keys.add(Concept.key(each)));
    return keys;
  }

  Set<String> sameAndWider(JsonNode concept) {
    Set<String> keys = same(concept);
    found(Values.concept(concept).codings()).related().stream()
        .filter(each -> each.equivalence() == Equivalence.WIDER)
        .forEach(each -> keys.add(Concept.key(each.coding())));
    return keys;
  }

  private Codes found(List<Coding> own) {
    return terminology.targets(own);
  }
}
