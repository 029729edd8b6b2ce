package org.monographfhir.chunk;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What belongs together, for example a monograph: an entry that no other refers to, and all that it
 * leads to.
 *
 * @param root the entry that no other refers to
 * @param members all of them, in the order of the files
 */
record Group(CargoEntry root, List<CargoEntry> members) {

  Group {
    members = List.copyOf(members);
  }

  /** The same without what is already where it should be, and stays as it is. */
  Group without(Set<String> fullUrls) {
    return new Group(
        root, members.stream().filter(each -> !fullUrls.contains(each.fullUrl())).toList());
  }

  /** What a person calls it. */
  String label() {
    return members.stream().filter(CargoEntry::isDrug).findFirst().orElse(root).label();
  }

  /** The fullUrls of its drugs. */
  Stream<String> drugs() {
    return members.stream().filter(CargoEntry::isDrug).map(CargoEntry::fullUrl);
  }

  /** The drugs that it is about, and not those that these refer to. */
  Stream<CargoEntry> own(ReferenceTargets names) {
    return root.isDrug() ? Stream.of(root) : names.targets(root).filter(CargoEntry::isDrug);
  }
}
