package org.monographfhir.interop;

import com.ibm.fhir.registry.util.PackageRegistryResourceProvider;

/** Our FHIR package, which stands in the folder monograph/fhir/package of the class path. */
public final class OurPackage extends PackageRegistryResourceProvider {

  @Override
  public String getPackageId() {
    return "monograph.fhir";
  }
}
