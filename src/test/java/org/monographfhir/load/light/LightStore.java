package org.monographfhir.load.light;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.PreconditionFailedException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hl7.fhir.instance.model.api.IBaseReference;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MedicationKnowledge;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Resource;

/**
 * What a FHIR server remembers, and how it takes a transaction: all or nothing, resources matched
 * by search or id, references made to lead to what is there, no new version where nothing changed.
 */
public final class LightStore {

  private final FhirContext fhir;
  private Map<String, Resource> current = new TreeMap<>();
  private int nextId = 1000;
  private boolean alwaysNewVersion;

  LightStore(FhirContext fhir) {
    this.fhir = fhir;
  }

  /** Like servers that make a new version at every PUT. */
  public synchronized void alwaysNewVersion() {
    alwaysNewVersion = true;
  }

  /** Each resource by {@code Type/id}. */
  public synchronized Map<String, Resource> resources() {
    return new TreeMap<>(current);
  }

  /** How many of each type. */
  public synchronized Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    current.values().forEach(each -> counts.merge(each.fhirType(), 1, Integer::sum));
    return counts;
  }

  /** As if all of it had been written longer ago. */
  public synchronized void age(Duration time) {
    for (Resource each : current.values()) {
      long then = each.getMeta().getLastUpdated().getTime() - time.toMillis();
      each.getMeta().setLastUpdated(new Date(then));
    }
  }

  synchronized Resource read(String type, String id) {
    return current.get(type + "/" + id);
  }

  synchronized List<Resource> search(String type, String query) {
    return current.values().stream()
        .filter(each -> each.fhirType().equals(type) && matches(each, query))
        .toList();
  }

  synchronized Bundle transaction(Bundle sent) {
    Map<String, Resource> before = new TreeMap<>(current);
    try {
      return take(sent);
    } catch (RuntimeException e) {
      current = before;
      throw e;
    }
  }

  private Bundle take(Bundle sent) {
    Map<String, String> places = new LinkedHashMap<>();
    Map<String, BundleEntryComponent> byPlace = new HashMap<>();
    for (BundleEntryComponent entry : sent.getEntry()) {
      String place = place(entry);
      places.put(entry.getFullUrl(), place);
      if (byPlace.put(place, entry) != null) {
        throw new InvalidRequestException("two entries write " + place);
      }
    }
    Bundle answer = new Bundle().setType(Bundle.BundleType.TRANSACTIONRESPONSE);
    for (BundleEntryComponent entry : sent.getEntry()) {
      refer(entry.getResource(), places);
      answer.addEntry(write(entry, places.get(entry.getFullUrl())));
    }
    return answer;
  }

  private String place(BundleEntryComponent entry) {
    String type = entry.getResource().fhirType();
    String url = entry.getRequest().getUrl();
    boolean post = entry.getRequest().getMethod() == HTTPVerb.POST;
    if (!post && !url.contains("?")) {
      return url;
    }
    String query = post ? entry.getRequest().getIfNoneExist() : url.split("\\?")[1];
    return found(type, query).orElseGet(() -> type + "/" + nextId++);
  }

  private Optional<String> found(String type, String query) {
    List<Resource> matches = search(type, query);
    if (matches.size() > 1) {
      throw new PreconditionFailedException("several match " + type + "?" + query);
    }
    return matches.stream().findFirst().map(each -> type + "/" + each.getIdPart());
  }

  private void refer(Resource resource, Map<String, String> places) {
    for (IBaseReference each :
        fhir.newTerser().getAllPopulatedChildElementsOfType(resource, IBaseReference.class)) {
      String text = each.getReferenceElement().getValue();
      if (text != null && text.contains("?")) {
        String[] parts = text.split("\\?");
        each.setReference(
            found(parts[0], parts[1])
                .orElseThrow(() -> new InvalidRequestException("nothing matches " + text)));
      } else if (text != null) {
        String place = places.getOrDefault(text, text);
        if (!place.contains("/")) {
          throw new InvalidRequestException("nothing is called " + text);
        }
        each.setReference(place);
      }
    }
  }

  private BundleEntryComponent write(BundleEntryComponent entry, String place) {
    Resource old = current.get(place);
    Resource given = entry.getResource();
    boolean kept = old != null && entry.getRequest().getMethod() == HTTPVerb.POST;
    if (!kept && (old == null || alwaysNewVersion || !text(old).equals(text(given)))) {
      int version = old == null ? 1 : Integer.parseInt(old.getMeta().getVersionId()) + 1;
      given.setId(place.split("/")[1]);
      given.getMeta().setVersionId(Integer.toString(version)).setLastUpdated(new Date());
      current.put(place, given);
    }
    Resource now = current.get(place);
    BundleEntryComponent answer = new BundleEntryComponent();
    answer
        .getResponse()
        .setStatus(old == null ? "201 Created" : "200 OK")
        .setLocation(place + "/_history/" + now.getMeta().getVersionId())
        .setEtag("W/\"" + now.getMeta().getVersionId() + "\"")
        .setLastModified(now.getMeta().getLastUpdated());
    return answer;
  }

  private String text(Resource resource) {
    Resource copy = resource.copy();
    copy.setId((String) null);
    copy.getMeta().setVersionId(null).setLastUpdated(null);
    return fhir.newJsonParser().encodeResourceToString(copy);
  }

  private static boolean matches(Resource resource, String query) {
    for (String part : query.split("&")) {
      String[] pair = URLDecoder.decode(part, StandardCharsets.UTF_8).split("=", 2);
      boolean form = pair[0].equals("_format");
      if (!form && !tokens(resource, pair[0]).contains(pair[1])) {
        return false;
      }
    }
    return true;
  }

  private static List<String> tokens(Resource resource, String parameter) {
    List<String> tokens = new ArrayList<>();
    if (parameter.equals("_tag")) {
      resource.getMeta().getTag().forEach(tag -> tokens.add(token(tag)));
    } else if (resource instanceof Organization organization) {
      organization.getIdentifier().forEach(each -> tokens.add(token(each)));
    } else if (resource instanceof DocumentReference document) {
      document.getIdentifier().forEach(each -> tokens.add(token(each)));
    } else if (resource instanceof MedicationKnowledge drug) {
      drug.getCode().getCoding().forEach(each -> tokens.add(token(each)));
    }
    return tokens;
  }

  private static String token(Coding coding) {
    return coding.getSystem() + "|" + coding.getCode();
  }

  private static String token(Identifier identifier) {
    return identifier.getSystem() + "|" + identifier.getValue();
  }
}
