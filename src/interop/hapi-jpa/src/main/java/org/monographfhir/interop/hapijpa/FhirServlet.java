package org.monographfhir.interop.hapijpa;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.jpa.provider.JpaSystemProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import org.springframework.beans.factory.BeanFactory;

/** FHIR's REST interface to the storage, with nothing added to it. */
final class FhirServlet extends RestfulServer {

  private static final long serialVersionUID = 1;

  private final transient BeanFactory beans;

  FhirServlet(BeanFactory beans) {
    super(beans.getBean(FhirContext.class));
    this.beans = beans;
  }

  @Override
  protected void initialize() {
    registerProviders(beans.getBean(ResourceProviderFactory.class).createProviders());
    registerProvider(beans.getBean(JpaSystemProvider.class));
    setPagingProvider(beans.getBean(DatabaseBackedPagingProvider.class));
    setServerConformanceProvider(
        new JpaCapabilityStatementProvider(
            this,
            beans.getBean(IFhirSystemDao.class),
            beans.getBean(JpaStorageSettings.class),
            beans.getBean(ISearchParamRegistry.class),
            beans.getBean(IValidationSupport.class)));
  }
}
