package org.monographfhir.validation.pack;

import java.util.function.Supplier;

/** A value that is made when it is first asked for, and kept. Can be used by several threads. */
public final class Once<T> implements Supplier<T> {

  private final Supplier<? extends T> maker;
  private T made;

  public Once(Supplier<? extends T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    if (made == null) {
      made = maker.get();
    }
    return made;
  }
}
