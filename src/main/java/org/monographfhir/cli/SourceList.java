package org.monographfhir.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import org.monographfhir.run.Texts;

/**
 * The inputs of a run, in order. Of most only the name is kept, which says where they are: a run of
 * any size has all of them in memory until its end.
 */
final class SourceList extends AbstractList<Source> implements RandomAccess {

  private final Texts names = new Texts();

  /** Those that their name does not lead to, such as standard input. */
  private final Map<Integer, Source> others = new HashMap<>();

  SourceList(List<Source> sources) {
    for (Source source : sources) {
      names.add(source.name());
      if (!isFound(source)) {
        others.put(names.size() - 1, source);
      }
    }
  }

  @Override
  public Source get(int index) {
    Source other = others.get(index);
    return other == null ? Source.at(Path.of(names.get(index))) : other;
  }

  @Override
  public int size() {
    return names.size();
  }

  /** Names of files can hold bytes that are no letters. */
  private boolean isFound(Source source) {
    try {
      Optional<Path> named = Optional.of(Path.of(names.get(names.size() - 1)));
      return source.path().equals(named);
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
