package org.monographfhir.kit;

import jakarta.json.JsonArray;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes the kit: the good Bundles as they are given, a broken one for each mistake, the pages, and
 * what people and programs read about them. The same Bundles give the same files. What the server
 * has no room for is left out, and said to be: a Bundle that is refused for its size, or for what
 * is not there yet, proves nothing.
 */
public final class KitBuilder {

  private static final String ORGANIZATIONS = "good/organizations.json";

  private final KitPlan plan;
  private final KitServer server;
  private final KitManifest manifest = new KitManifest();
  private final KitReadme readme;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final Map<String, KitBundle> bases = new HashMap<>();
  private int leftOut;

  public KitBuilder(KitPlan plan, KitServer server) {
    this.plan = plan;
    this.server = server;
    this.readme = new KitReadme(server.fhir());
  }

  /**
   * @param version of this program
   * @param fhirPackage file name of the FHIR package
   * @param drafts the Bundle of each page of the plan that the server has room for, by its name
   * @param organizations a Bundle with those that the others refer to; absent where all are whole
   */
  public Kit build(
      String version,
      String fhirPackage,
      Map<String, KitDraft> drafts,
      Optional<String> organizations) {
    organizations.map(json -> KitBundle.of(ORGANIZATIONS, json)).ifPresent(this::first);
    plan.pages().forEach(page -> good(page, Optional.ofNullable(drafts.get(page.name()))));
    plan.mistakes().forEach(this::bad);
    files.put(KitManifest.FILE, manifest.encode(version, fhirPackage, server));
    files.put(KitReadme.FILE, readme.encode(fhirPackage));
    return new Kit(new TreeMap<>(files), leftOut);
  }

  private void first(KitBundle bundle) {
    String shows =
        "The organizations that others refer to, for which those have no room; load it first.";
    manifest.first(bundle, shows);
    readme.good(bundle, shows);
    files.put(bundle.file(), bundle.bytes());
  }

  private void good(KitPage page, Optional<KitDraft> draft) {
    draft
        .filter(each -> KitBundle.of(page.bundle(), each.json()).fits(server.limits()))
        .ifPresentOrElse(each -> good(page, each), () -> leaveOut(page.bundle(), tooLarge()));
  }

  private void good(KitPage page, KitDraft draft) {
    KitBundle bundle = KitBundle.of(page.bundle(), draft.json());
    String source = "pages/" + page.name() + ".md";
    if (draft.whole()) {
      bases.put(page.name(), bundle);
    }
    Optional<String> after = draft.whole() ? Optional.empty() : Optional.of(ORGANIZATIONS);
    manifest.good(page, bundle, source, after);
    readme.good(bundle, page.shows());
    files.put(source, page.bytes());
    files.put(bundle.file(), bundle.bytes());
  }

  private void bad(Mistake mistake) {
    String file = "bad/" + mistake.name() + ".json";
    Optional<KitBundle> base = Optional.ofNullable(bases.get(mistake.of()));
    if (!mistake.upsert().contains(server.upsert())) {
      leaveOut(file, "no mistake in requests of --upsert " + server.upsert());
    } else if (base.isEmpty()) {
      leaveOut(file, "the good one has no room for all that it refers to");
    } else {
      JsonArray patch = mistake.patch().plain(base.get().content());
      KitBundle broken = base.get().broken(file, patch);
      if (broken.fits(server.limits())) {
        manifest.bad(mistake, broken, base.get(), patch);
        readme.bad(mistake, broken);
        files.put(broken.file(), broken.bytes());
      } else {
        leaveOut(file, tooLarge());
      }
    }
  }

  private String tooLarge() {
    return "larger than " + server.room();
  }

  private void leaveOut(String file, String why) {
    manifest.leftOut(file, why);
    readme.leftOut(file, why);
    leftOut++;
  }
}
