package org.monographfhir.output;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is never split between two files: the resources of one monograph.
 *
 * @param monograph its name in the manifest
 * @param common resources that nearly all units have
 * @param own the others
 * @param together whether the common ones must stand in the same file; otherwise in one before
 */
public record Unit(String monograph, List<Piece> common, List<Piece> own, boolean together) {

  public Unit {
    common = List.copyOf(common);
    own = List.copyOf(own);
  }

  /** What the file with the unit holds of it. */
  Stream<Piece> pieces() {
    return together ? all() : own.stream();
  }

  Stream<Piece> all() {
    return Stream.concat(common.stream(), own.stream());
  }
}
