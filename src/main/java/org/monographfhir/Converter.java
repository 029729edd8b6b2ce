package org.monographfhir;

import java.util.List;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.monographfhir.coding.TermCodes;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.extract.MonographExtractor;
import org.monographfhir.fhir.DrugCodeSearch;
import org.monographfhir.fhir.ElementNames;
import org.monographfhir.fhir.Encoded;
import org.monographfhir.fhir.KnownCodes;
import org.monographfhir.fhir.Transcript;
import org.monographfhir.markdown.PageParser;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.Reading;
import org.monographfhir.source.SourceReader;
import org.monographfhir.terminology.CodeFile;
import org.monographfhir.validation.ProfileValidator;

/**
 * Turns one file into validated FHIR: read, parse, extract, map, encode, validate. It knows the
 * order of the stages and nothing else. May be shared by threads.
 */
public final class Converter {

  private final SourceReader reader = new SourceReader();
  private final PageParser parser;
  private final MonographExtractor extractor;
  private final Function<Monograph, Transcript> transcriber;
  private final ElementNames elements;
  private final ProfileValidator validator;
  private final TermCodes codes;
  private final DrugCodeSearch drugCodes;
  private final List<CodeFile> codeFiles;

  Converter(
      PageParser parser,
      MonographExtractor extractor,
      Function<Monograph, Transcript> transcriber,
      ElementNames elements,
      ProfileValidator validator,
      KnownCodes known) {
    this.parser = parser;
    this.extractor = extractor;
    this.transcriber = transcriber;
    this.elements = elements;
    this.validator = validator;
    codes = new TermCodes(known.terminology());
    drugCodes = new DrugCodeSearch(known.drugCodes());
    codeFiles = known.files();
  }

  /**
   * Where to begin: the definitions of the class path, no codes but theirs, one JSON Bundle.
   *
   * @return what {@link Setup#build()} makes a converter of
   */
  public static Setup builder() {
    return Setup.STANDARD;
  }

  /**
   * Converts one file. An error of any stage, validation too, rejects this file only.
   *
   * @param name the file as the user named it
   * @param bytes its content as it stands on disk
   * @return the conversion and what there is to say about the file; no conversion where the file is
   *     rejected, or skipped as no monograph
   */
  public Outcome<Conversion> convert(String name, byte[] bytes) {
    return reader
        .read(name, bytes)
        .then(parser::parse)
        .then(extractor::extract)
        .check(reading -> codes.rivals(name, reading.monograph()))
        .check(reading -> conflicts(name, reading.monograph()))
        .map(this::conversion)
        .check(made -> room(name, made.encoded()))
        .check(made -> validate(name, made.encoded().checked()));
  }

  /** The files of codes that it was given. */
  @API(status = API.Status.INTERNAL)
  public List<CodeFile> codeFiles() {
    return codeFiles;
  }

  private List<Diagnostic> conflicts(String name, Monograph monograph) {
    return drugCodes.of(monograph).conflicts().stream()
        .map(said -> Diagnostic.warning(name, 1, "terminology.drug-contradiction", said))
        .toList();
  }

  private Conversion conversion(Reading reading) {
    Monograph monograph = reading.monograph();
    return new Conversion(
        reading,
        transcriber.apply(monograph),
        elements,
        codes.uncodedConditions(monograph),
        codes.codes(monograph),
        codes.names(monograph),
        codes.uncoded(monograph));
  }

  private static List<Diagnostic> room(String name, Encoded encoded) {
    return encoded.fits()
        ? List.of()
        : List.of(
            Diagnostic.error(
                name,
                1,
                "convert.over-limit",
                encoded.own().size()
                    + " resources of one page are more than a Bundle may hold; raise the limit"));
  }

  /** The lines found are those of JSON that is written nowhere: the place to look is the page. */
  private List<Diagnostic> validate(String name, String json) {
    return validator.validate(name, json).stream()
        .map(found -> new Diagnostic(name, 1, found.severity(), found.code(), found.message()))
        .toList();
  }
}
