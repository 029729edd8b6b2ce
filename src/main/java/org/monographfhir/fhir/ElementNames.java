package org.monographfhir.fhir;

import java.util.List;
import org.monographfhir.monograph.Fact;

/**
 * The elements that facts of a page become in one version of FHIR, as paths into the resources of
 * its Bundle, with extensions by their short names. For reports: it tells where to look, and looks
 * at nothing.
 */
public interface ElementNames {

  /**
   * The path of a fact.
   *
   * @param fact what kind of fact
   * @param at its position, as {@link org.monographfhir.monograph.Placement#at} counts, and for a
   *     part of a sub-use the numbers of its indication, of the sub-uses down to it and its own;
   *     positions that are missing leave the path without an index
   */
  String of(Fact fact, List<Integer> at);

  /**
   * The path of a criterion within a fact.
   *
   * @param within the positions of the criteria down to it; none for the fact itself
   */
  String of(Fact fact, List<Integer> at, List<Integer> within);

  /**
   * The path of a part of a use, or of a sub-use.
   *
   * @param use the number of the use, then those of the sub-uses down to the one meant
   * @param name of the part, for example {@code criterion}
   */
  String ofPart(List<Integer> use, String name);

  /**
   * The path of what a use, or a sub-use, is given with.
   *
   * @param group which of the alternatives
   */
  String ofTherapy(List<Integer> use, int group);

  /** The path of the approval of a use. */
  String ofUseApproval(int use);

  /** The path of what a use says about patients in words. */
  String ofPatients(int use);
}
