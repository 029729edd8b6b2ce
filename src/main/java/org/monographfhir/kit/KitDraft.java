package org.monographfhir.kit;

/**
 * The Bundle of a page, as it was converted for the server of the kit.
 *
 * @param json the Bundle
 * @param whole whether it holds all that it refers to; otherwise the server has to have the
 *     organizations before
 */
public record KitDraft(String json, boolean whole) {}
