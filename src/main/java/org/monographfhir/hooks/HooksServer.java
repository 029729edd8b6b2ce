package org.monographfhir.hooks;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The service, listening. It keeps nothing: ending it loses nothing. */
public final class HooksServer implements AutoCloseable {

  private static final int WAITING = 1_000;

  private final HttpServer server;
  private final ThreadPoolExecutor threads;

  private HooksServer(HttpServer server, ThreadPoolExecutor threads) {
    this.server = server;
    this.threads = threads;
  }

  /**
   * Begins to listen.
   *
   * @param port 0 for any that is free
   */
  public static HooksServer start(String host, int port, HooksHandler handler, ClientLimits limits)
      throws IOException {
    // Read once, by the first server of a process.
    System.setProperty("sun.net.httpserver.maxReqTime", Integer.toString(limits.seconds()));
    System.setProperty("sun.net.httpserver.maxRspTime", Integer.toString(limits.seconds()));
    // Without it an answer waits for an acknowledgement of its header.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    HttpServer server = HttpServer.create(new InetSocketAddress(host, port), WAITING);
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            limits.atOnce(),
            limits.atOnce(),
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING));
    server.setExecutor(threads);
    server.createContext("/", handler);
    server.start();
    return new HooksServer(server, threads);
  }

  /** Where it listens. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Ends what is being worked on, within a second. */
  @Override
  public void close() {
    server.stop(1);
    threads.shutdown();
  }
}
