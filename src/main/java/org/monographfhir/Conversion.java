package org.monographfhir;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.monographfhir.fhir.ElementNames;
import org.monographfhir.fhir.Encoded;
import org.monographfhir.fhir.ResourceKey;
import org.monographfhir.fhir.Transcript;
import org.monographfhir.monograph.Reading;
import org.monographfhir.monograph.Term;
import org.monographfhir.output.ReportedName;

/**
 * One file, converted and found valid: what the page says, and the FHIR resources made of it, as
 * text. It knows nothing of other files and of where it is delivered to.
 */
public final class Conversion {

  private final Reading reading;
  private final Transcript transcript;
  private final ElementNames elements;
  private final List<String> uncodedConditions;
  private final Map<Term, String> codes;
  private final Map<String, String> codeNames;
  private final List<ReportedName> uncoded;

  Conversion(
      Reading reading,
      Transcript transcript,
      ElementNames elements,
      List<String> uncodedConditions,
      Map<Term, String> codes,
      Map<String, String> codeNames,
      List<ReportedName> uncoded) {
    this.reading = reading;
    this.transcript = transcript;
    this.elements = elements;
    this.uncodedConditions = List.copyOf(uncodedConditions);
    this.codes = Map.copyOf(codes);
    this.codeNames = Map.copyOf(codeNames);
    this.uncoded = List.copyOf(uncoded);
  }

  /**
   * The facts of the page, and where each of its blocks went.
   *
   * @return what the page says, in no words of FHIR
   */
  public Reading reading() {
    return reading;
  }

  /**
   * The <a href="http://hl7.org/fhir/R4/http.html#transaction">transaction</a> Bundle of this page,
   * the one that was validated. Organizations are missing in it only where the limits of the form
   * leave no room for them.
   *
   * @return the Bundle in JSON, whatever the format of the form
   */
  public String bundle() {
    return encoded().checked();
  }

  /**
   * The resources one by one, for who makes Bundles or sends requests of his own.
   *
   * @return in the form that was asked for, those that others refer to first
   */
  public List<ConvertedEntry> entries() {
    return Stream.concat(encoded().common().stream(), encoded().own().stream())
        .map(each -> new ConvertedEntry(each.key().type(), each.key().fullUrl(), each.text()))
        .toList();
  }

  /**
   * The conditions that have no NCI Thesaurus code.
   *
   * @return their words, in page order
   */
  public List<String> uncodedConditions() {
    return uncodedConditions;
  }

  /**
   * The NCI Thesaurus codes of the conditions and partners that have one.
   *
   * @return the codes, by the words and the ids they carry
   */
  public Map<Term, String> codes() {
    return codes;
  }

  /**
   * What the Thesaurus calls the concepts among them.
   *
   * @return preferred names, by code
   */
  public Map<String, String> codeNames() {
    return codeNames;
  }

  /** Conditions and partners that have none. */
  @API(status = API.Status.INTERNAL)
  public List<ReportedName> uncoded() {
    return uncoded;
  }

  /** What the resources are known by. */
  @API(status = API.Status.INTERNAL)
  public List<ResourceKey> resources() {
    return transcript.resources();
  }

  /** The resources as text, and what was validated. */
  @API(status = API.Status.INTERNAL)
  public Encoded encoded() {
    return transcript.encoded();
  }

  /** Where facts of the page are in the resources. */
  @API(status = API.Status.INTERNAL)
  public ElementNames elements() {
    return elements;
  }

  /**
   * What the page is known by.
   *
   * @return the last part of its address
   */
  public String slug() {
    return reading.monograph().slug();
  }
}
