package org.monographfhir.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.extract.trace.Ledger;
import org.monographfhir.extract.use.UseReader;
import org.monographfhir.markdown.Page;
import org.monographfhir.markdown.Section;
import org.monographfhir.monograph.DrugApproval;
import org.monographfhir.monograph.FrontMatter;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.Reading;

/**
 * Reads a page of NCI's drug information as a {@link Monograph}. Pages that are none (lists,
 * indexes, articles, other languages) are skipped; pages without an address are rejected.
 */
public final class MonographExtractor {

  private static final Pattern PLACEHOLDER =
      Pattern.compile("(?m)^" + PageWords.PLACEHOLDER + "\n\n?");

  private final FrontMatterReader frontMatter = new FrontMatterReader();
  private final UseReader uses = new UseReader();

  public Outcome<Reading> extract(Page page) {
    Optional<Diagnostic> otherLanguage = PageLanguage.other(page);
    if (otherLanguage.isPresent()) {
      return Outcome.none(otherLanguage.get());
    }
    if (!isMonograph(page)) {
      return Outcome.none(
          Diagnostic.information(
              page.file(),
              1,
              "extract.not-a-monograph",
              "skipped: no drug monograph (it has neither \"Use in Cancer\" nor an FDA status)"));
    }
    Ledger ledger = new Ledger(page.file());
    SiteWords.take(page, ledger);
    Page readable = Readable.parts(page, ledger);
    return frontMatter
        .read(page, ledger)
        .then(fields -> reading(readable, fields, ledger))
        .map(monograph -> new Reading(monograph, ledger.close(page)))
        .check(reading -> ledger.diagnostics());
  }

  private static boolean isMonograph(Page page) {
    return page.sections().stream()
        .anyMatch(
            s ->
                PageWords.isUseHeading(s.title())
                    || s.level() == 1
                        && s.blocks().stream().anyMatch(b -> PageWords.isApprovedLabel(b.text())));
  }

  private Outcome<Monograph> reading(Page page, FrontMatter fields, Ledger ledger) {
    Optional<Section> nameSection = DrugNames.section(page);
    if (nameSection.isEmpty()) {
      return Outcome.none(
          Diagnostic.error(
              page.file(),
              1,
              "extract.name",
              "nothing names the drug: add a heading of level 1, or a title"));
    }
    String name = DrugNames.read(page, nameSection.get(), fields, ledger);
    DocumentLinks documents = new DocumentLinks(ledger);
    PageHead head =
        new HeadReader(documents, ledger).read(HeadBlocks.below(page, nameSection.get()));
    Monograph.Kind kind =
        head.members().isEmpty() ? Monograph.Kind.DRUG : Monograph.Kind.COMBINATION;
    DrugApproval approval = approval(head, nameSection.get(), ledger);
    UseReader.Uses use =
        uses.read(
            UseBlocks.of(page, ledger),
            drugNames(name, head.brandNames()),
            allowsApprovedUses(approval),
            ledger);
    ResourcesReader.Resources resources =
        new ResourcesReader(documents, ledger).read(page.sections());
    String slug = Slug.read(page, fields, ledger);
    Monograph monograph =
        new Monograph(
            fields,
            page.contentSha256(),
            slug,
            kind,
            name,
            head.pronunciation(),
            head.description(),
            head.brandNames(),
            use.otherNames(),
            approval,
            resources.ncitCode(),
            documents.all(),
            use.indications(),
            use.investigational(),
            use.remarks(),
            use.programs(),
            use.relatedDrugs(),
            head.members(),
            resources.articles(),
            resources.trials(),
            List.of(),
            PLACEHOLDER.matcher(page.markdown()).replaceFirst("").strip() + "\n");
    return Outcome.of(GlossaryAccount.complete(monograph, page, ledger), List.of());
  }

  private static Set<String> drugNames(String name, List<String> brandNames) {
    Set<String> names = new HashSet<>(brandNames);
    names.add(name);
    return names;
  }

  private static DrugApproval approval(PageHead head, Section section, Ledger ledger) {
    if (head.approval().isEmpty()) {
      ledger.warn(
          section.heading().line(),
          "extract.approval",
          "FDA status not stated on the page: unknown");
    }
    return head.approval().orElse(new DrugApproval(DrugApproval.Status.UNKNOWN, ""));
  }

  /** A page that calls the drug not approved cannot have approved uses, whatever a lead-in says. */
  private static boolean allowsApprovedUses(DrugApproval approval) {
    return switch (approval.status()) {
      case APPROVED, UNKNOWN -> true;
      case NOT_APPROVED, DISCONTINUED, COMPONENTS_APPROVED, WITHDRAWN -> false;
    };
  }
}
