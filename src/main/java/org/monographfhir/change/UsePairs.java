package org.monographfhir.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Which use became which. Two uses are the same one where condition and wording are, then where one
 * of the two is and no other use of its side has it. Whatever is left went or came: nothing is
 * guessed.
 */
final class UsePairs {

  /** A use before and after. */
  record Pair(Use before, Use after) {}

  private final List<Pair> pairs = new ArrayList<>();
  private final List<Use> gone;
  private final List<Use> come;

  UsePairs(List<Use> before, List<Use> after) {
    gone = new ArrayList<>(before);
    come = new ArrayList<>(after);
    pair(use -> use.condition() + "\n" + words(use), false);
    pair(UsePairs::words, true);
    pair(use -> use.condition().toLowerCase(Locale.ROOT), true);
  }

  List<Pair> pairs() {
    return pairs;
  }

  List<Use> gone() {
    return gone;
  }

  List<Use> come() {
    return come;
  }

  /**
   * @param key what uses are the same by; nothing where it is empty
   * @param unique whether the key has to be that of one use only, on both sides
   */
  private void pair(Function<Use, String> key, boolean unique) {
    for (Use before : List.copyOf(gone)) {
      List<Use> same =
          come.stream()
              .filter(each -> !key.apply(each).isEmpty() && alike(each, before, key))
              .toList();
      long rivals = gone.stream().filter(each -> alike(each, before, key)).count();
      if (unique ? same.size() == 1 && rivals == 1 : !same.isEmpty()) {
        pairs.add(new Pair(before, same.get(0)));
        gone.remove(before);
        come.remove(same.get(0));
      }
    }
  }

  private static boolean alike(Use one, Use other, Function<Use, String> key) {
    return key.apply(one).equals(key.apply(other));
  }

  private static String words(Use use) {
    return use.wording().strip().replaceAll("\\s+", " ");
  }
}
