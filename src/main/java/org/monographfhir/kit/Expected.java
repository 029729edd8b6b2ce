package org.monographfhir.kit;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.TreeMap;

/**
 * What servers answer to a Bundle, by what they check: {@code 2xx}, {@code 4xx}, or {@code either}
 * where it is up to the server.
 *
 * @param withPackage a server that validates, and has the package
 * @param withoutPackage one that validates and refuses every profile that it does not know
 * @param fhirOnly one that validates and passes over profiles that it does not know
 * @param notValidating one that stores what it can read
 */
record Expected(String withPackage, String withoutPackage, String fhirOnly, String notValidating) {

  static final String TAKEN = "2xx";
  static final String REFUSED = "4xx";
  static final String EITHER = "either";

  /** Of a Bundle without a mistake. */
  static final Expected OF_GOOD = new Expected(TAKEN, REFUSED, TAKEN, TAKEN);

  /** The servers in words, by the names that {@link #json()} has for them. */
  static JsonObjectBuilder servers() {
    return members(
        new Expected(
            "validates what it stores, and has the package",
            "validates what it stores, does not have the package, and refuses each meta.profile"
                + " that it does not know, as HAPI does (422): this shows nothing about a Bundle;"
                + " give it the package",
            "validates what it stores, does not have the package, and passes over a meta.profile"
                + " that it does not know",
            "does not validate what it stores"));
  }

  JsonObjectBuilder json() {
    return members(this);
  }

  private static JsonObjectBuilder members(Expected values) {
    Map<String, Object> members = new TreeMap<>();
    members.put("validatesWithPackage", values.withPackage);
    members.put("validatesWithoutPackage", values.withoutPackage);
    members.put("validatesFhirOnly", values.fhirOnly);
    members.put("doesNotValidate", values.notValidating);
    return Json.createObjectBuilder(members);
  }
}
