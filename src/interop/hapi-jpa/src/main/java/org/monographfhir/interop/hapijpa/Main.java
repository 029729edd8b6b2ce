package org.monographfhir.interop.hapijpa;

import ca.uhn.fhir.jpa.config.r4.JpaR4Config;
import ca.uhn.fhir.jpa.config.r5.JpaR5Config;
import java.net.InetSocketAddress;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * A HAPI JPA server as it comes, for tests: on the loopback address only, with its data in memory,
 * gone when the process ends.
 *
 * <p>The last argument is the port, 0 for any free one; {@code r5} before it makes it a server of
 * R5 and not of R4. When the server answers, one line on standard output says where, such as {@code
 * http://127.0.0.1:8080/fhir}.
 */
public final class Main {

  private Main() {}

  public static void main(String[] args) throws Exception {
    int port = args.length == 0 ? 0 : Integer.parseInt(args[args.length - 1]);
    Class<?> version =
        args.length > 1 && args[0].equals("r5") ? JpaR5Config.class : JpaR4Config.class;
    AnnotationConfigApplicationContext beans =
        new AnnotationConfigApplicationContext(Storage.class, version);
    Server server = new Server(new InetSocketAddress("127.0.0.1", port));
    ServletContextHandler handler = new ServletContextHandler();
    handler.addServlet(new ServletHolder(new FhirServlet(beans)), "/fhir/*");
    server.setHandler(handler);
    server.start();
    int actual = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    System.out.println("http://127.0.0.1:" + actual + "/fhir");
    server.join();
  }
}
