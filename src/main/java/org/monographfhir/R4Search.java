package org.monographfhir;

import java.util.Optional;
import org.monographfhir.preflight.SearchParameters;
import org.monographfhir.validation.R4SearchParameters;

/** Lets a room that does not know HAPI ask what HAPI knows. */
final class R4Search implements SearchParameters {

  private final R4SearchParameters all = new R4SearchParameters();

  @Override
  public boolean knows(String type) {
    return all.knows(type);
  }

  @Override
  public Optional<Search> search(String type, String parameter) {
    return all.kind(type, parameter)
        .map(kind -> new Search(kind, all.path(type, parameter).orElse("")));
  }
}
