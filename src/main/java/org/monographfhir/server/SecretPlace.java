package org.monographfhir.server;

import java.io.IOException;

/** Where a secret is kept. Asked again, it may give a newer one. */
@FunctionalInterface
interface SecretPlace {

  String read() throws IOException;
}
