package org.monographfhir.r5;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r5.model.Group;
import org.hl7.fhir.r5.model.Group.GroupMembershipBasis;
import org.hl7.fhir.r5.model.Group.GroupType;
import org.hl7.fhir.r5.model.Resource;
import org.monographfhir.fhir.Entry;
import org.monographfhir.fhir.FhirString;
import org.monographfhir.fhir.Identity;
import org.monographfhir.fhir.NamedUuid;
import org.monographfhir.fhir.NarrativeText;
import org.monographfhir.monograph.Criterion.Finding;
import org.monographfhir.monograph.InWords;
import org.monographfhir.monograph.Population;
import org.monographfhir.terminology.Canonical;

/** A Group that is known by what defines it, so that it says nothing else. */
final class DefinedGroup {

  private DefinedGroup() {}

  /**
   * @param group with its characteristics and nothing else
   */
  static Entry<Resource> of(Group group, Optional<Population> who, List<Finding> findings) {
    String content = JsonText.of(group);
    String key = NamedUuid.urn("Group|" + content).substring("urn:uuid:".length());
    Identity identity = Identity.identifier("Group", Canonical.sid("population"), key);
    String words =
        Stream.concat(
                who.map(each -> InWords.of(each.withoutCriteria())).stream(),
                findings.stream().map(InWords::of))
            .map(FhirString::of)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(", "));
    group.getMeta().addProfile(Canonical.structure("use-population"));
    group.addIdentifier().setSystem(Canonical.sid("population")).setValue(key);
    group.setType(GroupType.PERSON).setMembership(GroupMembershipBasis.DEFINITIONAL);
    group.setName(words);
    group.setText(
        Narratives.generated(
            new NarrativeText(group.getLanguage()).heading("Population").paragraph(words)));
    return new Entry<>(identity, group, true);
  }
}
