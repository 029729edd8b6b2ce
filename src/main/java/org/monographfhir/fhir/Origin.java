package org.monographfhir.fhir;

import java.util.List;
import java.util.stream.Collectors;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.CodeFile;
import org.monographfhir.terminology.Coding;

/**
 * What resources were made by, and with which files: Provenance says it.
 *
 * @param mapperVersion the version of this program, as a code
 * @param files of codes that the conversion was given
 */
public record Origin(String mapperVersion, List<CodeFile> files) {

  public Origin {
    mapperVersion = FhirString.code(mapperVersion);
    files = List.copyOf(files);
  }

  /**
   * By which the Provenance of a page is found. Other files of codes make other resources of the
   * same page: a third tag stands for them. The version differs too, since a request by two tags
   * would otherwise find what has three.
   */
  public List<Coding> tags(PageContext page) {
    Coding hash = Coding.of(Canonical.sid("content-hash"), page.monograph().sha256());
    String mapper = files.isEmpty() ? mapperVersion : mapperVersion + "+codes";
    Coding version = Coding.of(Canonical.sid("mapper-version"), mapper);
    if (files.isEmpty()) {
      return List.of(hash, version);
    }
    String all =
        files.stream()
            .map(file -> file.name() + " " + file.sha256())
            .collect(Collectors.joining("\n"));
    return List.of(
        hash,
        version,
        Coding.of(Canonical.sid("code-files"), NamedUuid.urn(all).substring("urn:uuid:".length())));
  }
}
