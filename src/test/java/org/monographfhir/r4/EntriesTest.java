package org.monographfhir.r4;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.monographfhir.fhir.BundleEncoder;
import org.monographfhir.fhir.Entries;
import org.monographfhir.fhir.ResourceKey;

class EntriesTest {

  private static final Pattern URN = Pattern.compile("\"(fullUrl|reference)\": \"(urn:[^\"]*)\"");
  private static final String V5 =
      "urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

  private final Entries<Resource> one = Fixture.mapper().map(Fixture.dinutuximab());
  private final Entries<Resource> all = Fixture.mapper().map(Fixture.everything());

  @Test
  void standInTheOrderOfTheirReferences() {
    assertEquals(
        List.of(
            "Organization",
            "Organization",
            "Organization",
            "DocumentReference",
            "DocumentReference",
            "DocumentReference",
            "DocumentReference",
            "MedicationKnowledge",
            "Provenance"),
        one.resources().stream().map(ResourceKey::type).toList());
  }

  @Test
  void nameTheConditionalMatch() {
    assertEquals(
        List.of(
            "identifier=https://w3id.org/monograph-fhir/sid/nci-drug-monograph|dinutuximab",
            "identifier=urn:ietf:rfc:3986|urn:uuid:d66bdf0d-9d65-45de-ae5b-a58617c27492",
            "identifier=https://w3id.org/monograph-fhir/sid/nci-cdr|42042",
            "identifier=https://w3id.org/monograph-fhir/sid/medlineplus-drug|a615022",
            "code=https://w3id.org/monograph-fhir/CodeSystem/nci-drug|dinutuximab"),
        one.resources().subList(3, 8).stream().map(ResourceKey::key).toList());
  }

  @Test
  void holdEachResourceOnceAndOrganizationsFirst() {
    List<ResourceKey> keys = all.resources();
    assertEquals(keys.size(), new HashSet<>(keys).size());
    assertEquals(4, keys.stream().filter(key -> key.type().equals("Organization")).count());
    assertTrue(keys.subList(0, 4).stream().allMatch(key -> key.type().equals("Organization")));
  }

  @Test
  void referToEachOtherOnly() {
    String json = new BundleEncoder<>(new R4Notation()).encode(all);
    List<String> fullUrls = all.resources().stream().map(ResourceKey::fullUrl).toList();
    URN.matcher(json)
        .results()
        .map(result -> result.group(2))
        .forEach(
            urn -> {
              assertTrue(urn.matches(V5), urn);
              assertTrue(fullUrls.contains(urn), urn);
            });
  }

  @Test
  void aSharedDocumentSaysNothingAboutThePage() {
    String label = "d66bdf0d-9d65-45de-ae5b-a58617c27492";
    assertEquals(
        resource(new BundleEncoder<>(new R4Notation()).encode(one), label),
        resource(
            new BundleEncoder<>(new R4Notation())
                .encode(Fixture.mapper().map(Fixture.everything())),
            label));
  }

  private static String resource(String json, String setId) {
    int start =
        json.indexOf("\"resourceType\": \"DocumentReference\"", json.indexOf("drug-monograph"));
    int end = json.indexOf("\"request\"", start);
    String resource = json.substring(start, end);
    assertTrue(resource.contains(setId));
    return resource;
  }
}
