package org.monographfhir.preflight;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.target.Target;

/**
 * Looks at resources as a server will that is to load them. It says nothing about profiles, and
 * nothing about what only one server can know. Can be used by several threads.
 */
public final class Preflight {

  private final BundleCheck bundles;
  private final ReferenceCheck references;

  /**
   * @param target the server that is to be loaded
   */
  public Preflight(Target target, SearchParameters parameters) {
    this.bundles = new BundleCheck(target, parameters);
    this.references = new ReferenceCheck(parameters);
  }

  /** The resource of JSON text with its lines, or why there is none. */
  public Outcome<Element> json(String file, String text) {
    return new JsonElements().read(file, text).then(root -> resource(file, root));
  }

  /** The resource of XML text with its lines, or why there is none. */
  public Outcome<Element> xml(String file, String text) {
    return new XmlElements().read(file, text).then(root -> resource(file, root));
  }

  /** What servers will not like about a file with one resource, sorted. */
  public List<Diagnostic> check(String file, String text, Element resource) {
    RuleFindings findings = new RuleFindings(file);
    empty(resource, findings);
    RangeCheck.check(resource, findings);
    if (resource.type().equals("Bundle")) {
      bundles.check(resource, text.getBytes(UTF_8).length, findings);
    } else {
      references.check(resource, resource.type(), Optional.empty(), findings);
    }
    return findings.sorted();
  }

  private static Outcome<Element> resource(String file, Element root) {
    return root.type().isEmpty()
        ? Outcome.none(Rule.NOT_FHIR.found(file, root.line(), "there is no resourceType"))
        : Outcome.of(root, List.of());
  }

  private static void empty(Element resource, RuleFindings findings) {
    resource.visit(
        element -> {
          if (element.isEmpty()) {
            findings.add(Rule.EMPTY, element, "'" + element.name() + "' is empty; leave it out");
          }
        });
  }
}
