package org.monographfhir.kit;

import jakarta.json.JsonArray;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes the kit: the good Bundles as they are given, a broken one for each mistake, the pages, and
 * what people and programs read about them. The same Bundles give the same files.
 */
public final class KitBuilder {

  private final KitPlan plan;

  public KitBuilder(KitPlan plan) {
    this.plan = plan;
  }

  /**
   * @param version of this program
   * @param fhirPackage file name of the FHIR package
   * @param bundles the Bundle of each page of the plan, as JSON, by the page's name
   * @return the content of each file, by its path in the kit
   */
  public SortedMap<String, byte[]> build(
      String version, String fhirPackage, Map<String, String> bundles) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Map<String, KitBundle> good = new HashMap<>();
    KitManifest manifest = new KitManifest();
    for (KitPage page : plan.pages()) {
      KitBundle bundle = KitBundle.good(page, bundles.get(page.name()));
      String source = "pages/" + page.name() + ".md";
      good.put(page.name(), bundle);
      manifest.good(page, bundle, source);
      files.put(source, page.bytes());
      files.put(bundle.file(), bundle.bytes());
    }
    for (Mistake mistake : plan.mistakes()) {
      KitBundle of = good.get(mistake.of());
      JsonArray patch = mistake.patch().plain(of.content());
      KitBundle broken = of.broken(mistake, patch);
      manifest.bad(mistake, broken, of, patch);
      files.put(broken.file(), broken.bytes());
    }
    files.put(KitManifest.FILE, manifest.encode(version, fhirPackage));
    files.put(KitReadme.FILE, new KitReadme().encode(plan, fhirPackage));
    return files;
  }
}
