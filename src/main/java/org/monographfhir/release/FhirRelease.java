package org.monographfhir.release;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.monographfhir.fhir.ElementNames;
import org.monographfhir.fhir.Entries;
import org.monographfhir.fhir.Frame;
import org.monographfhir.fhir.KnownCodes;
import org.monographfhir.fhir.MonographEncoder;
import org.monographfhir.fhir.Notation;
import org.monographfhir.fhir.Transcript;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.r4.R4Notation;
import org.monographfhir.r5.R5Notation;
import org.monographfhir.target.FhirVersion;
import org.monographfhir.target.Form;

/**
 * The room of one version of FHIR. Only the one that is asked for is opened.
 *
 * @param mapper makes what makes resources, of the known codes and a version of ours
 * @param notation writes them down
 * @param elements says where facts are in them
 * @param <R> the resources of that version
 */
public record FhirRelease<R>(
    BiFunction<KnownCodes, String, Function<Monograph, Entries<R>>> mapper,
    Notation<R> notation,
    ElementNames elements) {

  public static FhirRelease<?> of(FhirVersion fhir) {
    return switch (fhir) {
      case R4 ->
          new FhirRelease<>(
              (codes, version) -> new org.monographfhir.r4.MonographMapper(codes, version)::map,
              new R4Notation(),
              new org.monographfhir.r4.ElementPaths());
      case R5 ->
          new FhirRelease<>(
              (codes, version) -> new org.monographfhir.r5.MonographMapper(codes, version)::map,
              new R5Notation(),
              new org.monographfhir.r5.ElementPaths());
    };
  }

  /** Makes resources of a monograph and writes them down. May be shared by threads. */
  public Function<Monograph, Transcript> transcriber(Form form, KnownCodes codes, String version) {
    Function<Monograph, Entries<R>> resources = mapper.apply(codes, version);
    MonographEncoder<R> encoder = new MonographEncoder<>(form, notation, version);
    return monograph -> Transcript.of(resources.apply(monograph), encoder);
  }

  public Frame frame(Form form, String version) {
    return new MonographEncoder<>(form, notation, version).frame();
  }
}
