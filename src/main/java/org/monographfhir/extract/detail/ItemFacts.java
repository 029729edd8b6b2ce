package org.monographfhir.extract.detail;

import java.util.List;

/**
 * What an item says.
 *
 * @param whole what holds for all of it
 * @param alternatives the uses that it holds; empty when it is one
 */
public record ItemFacts(Facts whole, List<Alternative> alternatives) {}
