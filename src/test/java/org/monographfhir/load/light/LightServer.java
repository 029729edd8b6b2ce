package org.monographfhir.load.light;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.annotation.Transaction;
import ca.uhn.fhir.rest.annotation.TransactionParam;
import ca.uhn.fhir.rest.server.RestfulServer;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.MedicationKnowledge;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;

/**
 * A FHIR server in this process: HAPI's, with its parsers and its CapabilityStatement, over a store
 * in memory. It starts in a second or two, and misbehaves when told to.
 */
public final class LightServer implements AutoCloseable {

  private static final FhirContext FHIR = FhirContext.forR4Cached();

  private final LightStore store = new LightStore(FHIR);
  private final Mischief mischief = new Mischief();
  private final Server jetty = new Server();
  private Consumer<CapabilityStatement> statement = any -> {};

  public LightServer() throws Exception {
    this(LightServer::plain);
  }

  /** Over a connection that the caller makes, for example a secure one. */
  public LightServer(java.util.function.Function<Server, ServerConnector> connector)
      throws Exception {
    ServletContextHandler context = new ServletContextHandler("/");
    context.addFilter(new FilterHolder(mischief), "/*", EnumSet.of(DispatcherType.REQUEST));
    context.addServlet(new ServletHolder(server()), "/fhir/*");
    jetty.addConnector(connector.apply(jetty));
    jetty.setHandler(context);
    jetty.start();
  }

  private static ServerConnector plain(Server jetty) {
    ServerConnector connector = new ServerConnector(jetty);
    connector.setHost("127.0.0.1");
    return connector;
  }

  private RestfulServer server() {
    RestfulServer server = new RestfulServer(FHIR);
    List<Class<? extends Resource>> types =
        List.of(
            Organization.class,
            DocumentReference.class,
            MedicationKnowledge.class,
            Provenance.class);
    Stream<LightProvider> providers = types.stream().map(type -> new LightProvider(store, type));
    server.setResourceProviders(providers.toArray(LightProvider[]::new));
    server.registerProvider(new Transactions(store));
    server.registerInterceptor(new Statement());
    return server;
  }

  public String url() {
    return "http://localhost:" + port() + "/fhir";
  }

  public int port() {
    return ((ServerConnector) jetty.getConnectors()[0]).getLocalPort();
  }

  public LightStore store() {
    return store;
  }

  public Mischief mischief() {
    return mischief;
  }

  /** Changes what the server says of itself. */
  public void says(Consumer<CapabilityStatement> change) {
    statement = change;
  }

  @Override
  public void close() {
    try {
      jetty.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes transactions. */
  public static final class Transactions {

    private final LightStore store;

    Transactions(LightStore store) {
      this.store = store;
    }

    @Transaction
    public Bundle transaction(@TransactionParam Bundle bundle) {
      return store.transaction(bundle);
    }
  }

  /** Edits the CapabilityStatement. */
  public final class Statement {

    @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
    public void edit(IBaseConformance generated) {
      CapabilityStatement capabilities = (CapabilityStatement) generated;
      capabilities
          .getRestFirstRep()
          .getResource()
          .forEach(resource -> resource.setUpdateCreate(true));
      statement.accept(capabilities);
    }
  }
}
