package org.monographfhir.validation;

import java.util.List;
import java.util.stream.IntStream;

/** Every fifth, where each takes seconds; all with {@code -Dsample=all}. */
public final class Sample {

  private static final int EVERY = 5;

  private Sample() {}

  public static <T> List<T> of(List<T> all) {
    return isAll()
        ? all
        : IntStream.range(0, all.size()).filter(i -> i % EVERY == 0).mapToObj(all::get).toList();
  }

  public static boolean isAll() {
    return "all".equals(System.getProperty("sample"));
  }
}
