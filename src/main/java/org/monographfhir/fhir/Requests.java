package org.monographfhir.fhir;

import java.util.Optional;
import org.monographfhir.target.Upsert;

/**
 * Lets the server find the resource by what identifies it, so that loading twice changes nothing:
 * <a href="http://hl7.org/fhir/R4/http.html#cond-update">conditional update</a>, <a
 * href="http://hl7.org/fhir/R4/http.html#ccreate">conditional create</a>, or <a
 * href="http://hl7.org/fhir/R4/http.html#upsert">update as create</a> with an id of ours. Of
 * Provenance every run that changed something keeps one: by condition it is created only.
 */
public final class Requests {

  private final Upsert upsert;

  public Requests(Upsert upsert) {
    this.upsert = upsert;
  }

  /** The request that writes a resource. */
  public Request of(Identity identity) {
    if (upsert == Upsert.ID) {
      return new Request(true, identity.literal(), Optional.empty(), Optional.of(identity.id()));
    }
    if (upsert == Upsert.CREATE || identity.parameter().equals("_tag")) {
      return new Request(false, identity.type(), Optional.of(identity.query()), Optional.empty());
    }
    return new Request(true, identity.condition(), Optional.empty(), Optional.empty());
  }

  /** How a resource refers to one that the server has already. */
  public String reference(Identity identity) {
    return upsert == Upsert.ID ? identity.literal() : identity.condition();
  }
}
