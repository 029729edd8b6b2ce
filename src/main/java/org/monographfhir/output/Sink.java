package org.monographfhir.output;

import java.io.IOException;

/**
 * Takes what may fail to be written.
 *
 * @param <T> results, or lines
 */
@FunctionalInterface
public interface Sink<T> {

  void take(T each) throws IOException;
}
