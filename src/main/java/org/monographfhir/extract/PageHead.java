package org.monographfhir.extract;

import java.util.List;
import java.util.Optional;
import org.monographfhir.monograph.DrugApproval;
import org.monographfhir.monograph.RegimenMember;

/** What the head of the page says. */
record PageHead(
    Optional<String> pronunciation,
    Optional<String> description,
    List<String> brandNames,
    Optional<DrugApproval> approval,
    List<RegimenMember> members) {}
