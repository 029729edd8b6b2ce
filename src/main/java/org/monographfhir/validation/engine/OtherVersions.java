package org.monographfhir.validation.engine;

import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.xver.XVerExtensionManager;

/**
 * The <a href="http://hl7.org/fhir/R4/versions.html#extensions">extensions</a> that stand for the
 * elements of other versions of FHIR. What they may hold is said in packages that this program does
 * not have: they are extensions that are not known here, like those of anyone else. HL7's own
 * manager calls them invalid when it has no such package.
 */
final class OtherVersions extends XVerExtensionManager {

  OtherVersions(IWorkerContext context) {
    super(context);
  }

  @Override
  public boolean matchingUrl(String url) {
    return false;
  }

  @Override
  public XVerExtensionStatus status(String url) {
    return XVerExtensionStatus.Unknown;
  }

  @Override
  public StructureDefinition getDefinition(String url) {
    throw new IllegalStateException("not asked for: no address is taken for one: " + url);
  }
}
