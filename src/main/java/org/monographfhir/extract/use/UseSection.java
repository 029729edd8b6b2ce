package org.monographfhir.extract.use;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.monographfhir.markdown.Prose;
import org.monographfhir.monograph.RelatedDrug;
import org.monographfhir.monograph.Remark;
import org.monographfhir.monograph.RestrictedProgram;

/** What the section holds besides the uses, collected while it is read. */
final class UseSection {

  /** A sentence that holds for the uses above it. */
  record Limit(Prose prose, int usesAbove) {}

  final List<UseDraft> uses = new ArrayList<>();
  final List<Limit> limits = new ArrayList<>();
  final List<AcceleratedStatement> accelerated = new ArrayList<>();
  final List<String> investigational = new ArrayList<>();
  final List<Remark> remarks = new ArrayList<>();
  final List<RestrictedProgram> programs = new ArrayList<>();
  final List<RelatedDrug> relatedDrugs = new ArrayList<>();
  final Set<String> otherNames = new LinkedHashSet<>();

  /** The sentences below the lists that narrow a use. */
  List<Prose> limitsOf(int use) {
    return limits.stream().filter(l -> use < l.usesAbove()).map(Limit::prose).toList();
  }
}
