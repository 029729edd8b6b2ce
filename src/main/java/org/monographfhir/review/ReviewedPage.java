package org.monographfhir.review;

import java.util.List;
import java.util.Map;
import org.monographfhir.monograph.Fact;
import org.monographfhir.monograph.Reading;
import org.monographfhir.monograph.Term;

/**
 * A page that was read.
 *
 * @param reading the facts, and where each block went
 * @param codes the NCI Thesaurus codes of the conditions and partners that have one
 * @param names what the Thesaurus calls the concepts of the codes
 * @param paths says which element a fact at a position became
 */
public record ReviewedPage(
    Reading reading, Map<Term, String> codes, Map<String, String> names, Paths paths) {

  /** Says which element a fact became. */
  @FunctionalInterface
  public interface Paths {

    /**
     * The path of an element.
     *
     * @param fact what kind of fact
     * @param at its position
     * @param within the positions of the criteria down to it, within that element
     */
    String of(Fact fact, List<Integer> at, List<Integer> within);
  }

  public ReviewedPage {
    codes = Map.copyOf(codes);
    names = Map.copyOf(names);
  }
}
