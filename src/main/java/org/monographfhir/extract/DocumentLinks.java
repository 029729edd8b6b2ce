package org.monographfhir.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monographfhir.extract.trace.Ledger;
import org.monographfhir.markdown.Prose;
import org.monographfhir.monograph.ExternalDocument;
import org.monographfhir.monograph.ExternalDocument.Type;
import org.monographfhir.monograph.Fact;

/**
 * Documents about the drug that others keep, told by the address of the link (INPUT B11-B13, G).
 */
final class DocumentLinks {

  private static final Pattern SET_ID =
      Pattern.compile(
          "dailymed\\.nlm\\.nih\\.gov/.*[?&]setid=([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LABEL_SEARCH =
      Pattern.compile("dailymed\\.nlm\\.nih\\.gov/.*search\\.cfm", Pattern.CASE_INSENSITIVE);
  private static final Pattern DICTIONARY =
      Pattern.compile(
          "/dictionaries/cancer-drug(?:/def/|\\?(?:.*&)?CdrID=)(?:CDR)?0*(\\d+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MEDLINEPLUS =
      Pattern.compile("medlineplus\\.gov/.*/meds/(a\\d+)\\.html", Pattern.CASE_INSENSITIVE);

  private final Ledger ledger;
  private final Map<ExternalDocument, Integer> documents = new LinkedHashMap<>();

  DocumentLinks(Ledger ledger) {
    this.ledger = ledger;
  }

  List<ExternalDocument> all() {
    return List.copyOf(documents.keySet());
  }

  /** Whether the link leads to a document that is known by its address. */
  static boolean isKnown(String url) {
    return DICTIONARY.matcher(url).find() || MEDLINEPLUS.matcher(url).find();
  }

  /** Takes down the document behind a link of a block, once. */
  void add(Prose.Anchor anchor, Prose block) {
    ExternalDocument document = document(anchor.url());
    int at = documents.computeIfAbsent(document, d -> documents.size());
    ledger.mapped(block, "document." + document.type().code(), Fact.DOCUMENT, at);
    ledger.link(anchor.url(), "document." + document.type().code(), Fact.DOCUMENT, at);
  }

  private static ExternalDocument document(String url) {
    return id(SET_ID, url)
        .map(
            id ->
                new ExternalDocument(Type.FDA_LABEL, Optional.of(id.toLowerCase(Locale.ROOT)), url))
        .or(
            () ->
                id(DICTIONARY, url)
                    .map(
                        id ->
                            new ExternalDocument(
                                Type.DRUG_DICTIONARY_DEFINITION, Optional.of(id), url)))
        .or(
            () ->
                id(MEDLINEPLUS, url)
                    .map(
                        id ->
                            new ExternalDocument(
                                Type.MEDLINEPLUS_DRUG_INFORMATION, Optional.of(id), url)))
        .orElseGet(
            () ->
                new ExternalDocument(
                    LABEL_SEARCH.matcher(url).find() ? Type.FDA_LABEL_SEARCH : Type.FDA_LABEL,
                    Optional.empty(),
                    url));
  }

  private static Optional<String> id(Pattern pattern, String url) {
    Matcher matcher = pattern.matcher(url);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
