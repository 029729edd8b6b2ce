package org.monographfhir.reading;

import java.util.List;
import java.util.Set;
import org.monographfhir.monograph.ExternalDocument;
import org.monographfhir.monograph.FrontMatter;
import org.monographfhir.monograph.Link;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.RegimenMember;
import org.monographfhir.monograph.Term;

/**
 * A reading as text that a pharmacist can check against the page: one fact a line, what is not
 * there left out. {@code src/test/resources/cases/README.md} explains the lines.
 */
final class ReadingText {

  private ReadingText() {}

  static String of(Monograph drug, Set<Part> shown) {
    TextLines lines = new TextLines(shown);
    head(drug, lines);
    if (lines.showAny(Part.OF_USE)) {
      drug.indications().forEach(use -> UsePartsText.add(use, lines));
    }
    rest(drug, lines);
    return lines.toString();
  }

  private static void head(Monograph drug, TextLines lines) {
    page(drug.frontMatter(), lines);
    lines.add(
        0, Part.NAME, drug.kind() == Monograph.Kind.DRUG ? "drug" : "combination", drug.name());
    lines.add(0, Part.PRONUNCIATION, "pronounced", drug.pronunciation());
    lines.add(0, Part.DESCRIPTION, "description", drug.description());
    lines.add(0, Part.BRANDS, "brand", drug.brandNames());
    lines.add(0, Part.OTHER_NAMES, "also called", drug.otherNames());
    String approval = drug.approval().status().code() + " (" + drug.approval().statement() + ")";
    lines.add(0, Part.FDA, "FDA", approval.replace(" ()", ""));
    lines.add(0, Part.CODE, "NCIt", drug.ncitCode());
    drug.documents().forEach(d -> lines.add(0, Part.DOCUMENTS, "document", document(d)));
    drug.members().forEach(m -> lines.add(0, Part.MEMBERS, "member", member(m)));
  }

  private static void rest(Monograph drug, TextLines lines) {
    lines.add(0, Part.INVESTIGATIONAL, "investigational", drug.investigationalUses());
    drug.remarks()
        .forEach(r -> lines.add(0, Part.REMARKS, "remark, " + r.type().code(), r.statement()));
    drug.restrictedPrograms()
        .forEach(
            p ->
                lines.add(
                    0,
                    Part.PROGRAMS,
                    "program",
                    p.name() + p.url().map(u -> " <" + u + ">").orElse("")));
    drug.relatedDrugs()
        .forEach(r -> lines.add(0, Part.RELATED, "related", r.name() + " -> " + r.slug()));
    lines.add(0, Part.ARTICLES, "article", links(drug.relatedArticles()));
    lines.add(0, Part.TRIALS, "trials", drug.clinicalTrials().map(ReadingText::link));
    lines.add(0, Part.LINKS, "other term", links(drug.glossaryLinks()));
  }

  private static void page(FrontMatter page, TextLines lines) {
    lines.add(0, Part.PAGE, "title", page.title());
    lines.add(0, Part.PAGE, "url", page.url());
    lines.add(0, Part.PAGE, "language", page.language());
    lines.add(0, Part.PAGE, "date of copy", page.copied());
    lines.add(0, Part.PAGE, "status of page", page.status());
    lines.add(0, Part.PAGE, "version of page", page.version());
    lines.add(0, Part.PAGE, "citation", page.citation());
    lines.add(0, Part.PAGE, "license", page.license());
    lines.add(0, Part.PAGE, "audience", page.audienceLevel());
    lines.add(0, Part.PAGE, "cancer type", page.cancerTypes());
    lines.add(0, Part.PAGE, "tag", page.tags());
    page.others().forEach((key, value) -> lines.add(0, Part.PAGE, "key " + key, value));
  }

  private static String document(ExternalDocument document) {
    String id = document.id().map(i -> " " + i).orElse("");
    return document.type().code() + id + " <" + document.url() + ">";
  }

  private static String member(RegimenMember member) {
    return member.letter().map(l -> l + " = ").orElse("= ")
        + member.name()
        + member.alsoCalled().map(a -> " (" + a + ")").orElse("")
        + member.slug().map(s -> " -> " + s).orElse("");
  }

  private static List<String> links(List<Link> links) {
    return links.stream().map(ReadingText::link).toList();
  }

  private static String link(Link link) {
    return link.text() + " <" + link.url() + ">";
  }

  /** Words with their ids: {@code {1}} for all of them, {@code {~1}} for a part of them. */
  static String term(Term term) {
    if (term.glossaryIds().isEmpty()) {
      return term.text();
    }
    return term.text()
        + " {"
        + (term.exact() ? "" : "~")
        + String.join(", ", term.glossaryIds())
        + "}";
  }
}
