package org.monographfhir.load.light;

import ca.uhn.fhir.rest.annotation.ConditionalUrlParam;
import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.annotation.Update;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.param.TokenAndListParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.exceptions.NotImplementedOperationException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/** Resources of one type, to be read and searched. */
public final class LightProvider implements IResourceProvider {

  private final LightStore store;
  private final Class<? extends Resource> type;

  LightProvider(LightStore store, Class<? extends Resource> type) {
    this.store = store;
    this.type = type;
  }

  @Override
  public Class<? extends Resource> getResourceType() {
    return type;
  }

  @Read
  public Resource read(@IdParam IdType id) {
    Resource found = store.read(type.getSimpleName(), id.getIdPart());
    if (found == null) {
      throw new ResourceNotFoundException(id);
    }
    return found;
  }

  /** The parameters are named so that the server knows them; the store reads them itself. */
  @Search
  public List<Resource> search(
      @OptionalParam(name = "identifier") TokenAndListParam identifier,
      @OptionalParam(name = "code") TokenAndListParam code,
      @OptionalParam(name = "_tag") TokenAndListParam tag,
      HttpServletRequest request) {
    return store.search(type.getSimpleName(), request.getQueryString());
  }

  /** Only so that the server says that it is conditional. */
  @Update
  public MethodOutcome update(
      @IdParam IdType id, @ConditionalUrlParam String url, @ResourceParam Resource resource) {
    throw new NotImplementedOperationException("only in a transaction");
  }

  /** Only so that the server says that it is conditional. */
  @Create
  public MethodOutcome create(@ConditionalUrlParam String url, @ResourceParam Resource resource) {
    throw new NotImplementedOperationException("only in a transaction");
  }
}
