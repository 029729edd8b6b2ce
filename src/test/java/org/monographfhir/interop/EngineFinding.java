package org.monographfhir.interop;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One thing that a validator says about a resource; the id is null where it has none. */
record EngineFinding(
    @JsonProperty("level") String level,
    @JsonProperty("id") String id,
    @JsonProperty("location") String location,
    @JsonProperty("message") String message) {

  boolean isError() {
    return level.equals("error") || level.equals("fatal");
  }
}
