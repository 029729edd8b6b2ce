package org.monographfhir.monograph;

import java.util.List;
import java.util.Optional;

/**
 * One drug information page, read.
 *
 * @param frontMatter the fields in front of the page
 * @param sha256 hash of the page's text (LF line ends, no byte order mark), lower-case hexadecimal
 * @param slug the last part of the page's address: the page's identity
 * @param kind a drug or a combination of drugs
 * @param name the second level-1 heading
 * @param pronunciation without the parentheses
 * @param description what the drug is and how it works
 * @param brandNames US brand names, in page order
 * @param otherNames from "is also called", in page order
 * @param approval what the page says about the drug as a whole
 * @param ncitCode the drug's NCI Thesaurus code, from the link to its clinical trials
 * @param documents in page order
 * @param indications in page order
 * @param investigationalUses sentences about uses that are being studied
 * @param remarks in page order
 * @param restrictedPrograms in page order
 * @param relatedDrugs in page order
 * @param members the drugs of a combination, in table order
 * @param relatedArticles in page order
 * @param clinicalTrials the listing of trials that accept patients
 * @param glossaryLinks links to the dictionary that none of the facts above carries, in page order
 * @param text the whole page as Markdown: repaired, site-relative links made absolute
 */
public record Monograph(
    FrontMatter frontMatter,
    String sha256,
    String slug,
    Kind kind,
    String name,
    Optional<String> pronunciation,
    Optional<String> description,
    List<String> brandNames,
    List<String> otherNames,
    DrugApproval approval,
    Optional<String> ncitCode,
    List<ExternalDocument> documents,
    List<Indication> indications,
    List<String> investigationalUses,
    List<Remark> remarks,
    List<RestrictedProgram> restrictedPrograms,
    List<RelatedDrug> relatedDrugs,
    List<RegimenMember> members,
    List<Link> relatedArticles,
    Optional<Link> clinicalTrials,
    List<Link> glossaryLinks,
    String text) {

  /** What a page is about. */
  public enum Kind {
    /** One drug. */
    DRUG,
    /** Drugs that are given together. */
    COMBINATION
  }

  public Monograph {
    brandNames = List.copyOf(brandNames);
    otherNames = List.copyOf(otherNames);
    documents = List.copyOf(documents);
    indications = List.copyOf(indications);
    investigationalUses = List.copyOf(investigationalUses);
    remarks = List.copyOf(remarks);
    restrictedPrograms = List.copyOf(restrictedPrograms);
    relatedDrugs = List.copyOf(relatedDrugs);
    members = List.copyOf(members);
    relatedArticles = List.copyOf(relatedArticles);
    glossaryLinks = List.copyOf(glossaryLinks);
  }
}
