package org.monographfhir.fhir;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.monographfhir.monograph.DrugApproval;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.RegimenMember;
import org.monographfhir.monograph.RelatedDrug;
import org.monographfhir.monograph.RestrictedProgram;

/**
 * MedicationKnowledge.text, for a pharmacist: all that matters for care, also what stands in
 * extensions only, hence the status {@code extensions}.
 */
public final class DrugNarrative {

  private final PageContext page;
  private final Monograph monograph;
  private final NarrativeText text;

  private DrugNarrative(PageContext page) {
    this.page = page;
    monograph = page.monograph();
    text = new NarrativeText(page.language());
  }

  /** Of the drug of a page. */
  public static NarrativeText of(PageContext page) {
    DrugNarrative narrative = new DrugNarrative(page);
    narrative.names();
    narrative.status();
    narrative.members();
    UseNarrative.of(page.monograph().indications(), narrative.text);
    narrative.remarks();
    narrative.source();
    return narrative.text;
  }

  private void names() {
    String pronunciation = monograph.pronunciation().map(words -> " (" + words + ")").orElse("");
    text.heading(page.name() + pronunciation);
    labelled("US brand names: ", monograph.brandNames());
    labelled("Also called: ", monograph.otherNames());
  }

  private void status() {
    DrugApproval approval = monograph.approval();
    String code = approval.status().code().replace('-', ' ');
    String words = FhirString.of(approval.statement());
    text.paragraph("FDA status: " + code + (words.isEmpty() ? "." : " (\"" + words + "\")."));
    monograph.description().map(MarkdownWords::of).ifPresent(text::paragraph);
  }

  private void members() {
    labelled(
        "Drugs in the combination: ",
        monograph.members().stream().map(DrugNarrative::member).toList());
  }

  private static String member(RegimenMember member) {
    String letter = member.letter().map(words -> words + " = ").orElse("");
    String other = member.alsoCalled().map(words -> " (also called " + words + ")").orElse("");
    return letter + member.name() + other;
  }

  private void remarks() {
    monograph
        .investigationalUses()
        .forEach(words -> text.paragraph("Not an approved use: " + MarkdownWords.of(words)));
    monograph.remarks().forEach(remark -> text.paragraph(MarkdownWords.of(remark.statement())));
    monograph.restrictedPrograms().stream()
        .map(RestrictedProgram::statement)
        .distinct()
        .forEach(words -> text.paragraph("Restricted program: " + MarkdownWords.of(words)));
    labelled("See also: ", monograph.relatedDrugs().stream().map(RelatedDrug::name).toList());
  }

  private void source() {
    Optional<String> copied = monograph.frontMatter().copied();
    String date = copied.map(words -> ", copy of " + words).orElse("");
    text.link("Source: " + page.publisher().name() + date, monograph.frontMatter().url());
  }

  private void labelled(String label, List<String> words) {
    String list = words.stream().map(FhirString::of).distinct().collect(Collectors.joining(", "));
    if (!list.isEmpty()) {
      text.paragraph(label + list + ".");
    }
  }
}
