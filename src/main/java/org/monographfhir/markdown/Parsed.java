package org.monographfhir.markdown;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.commonmark.node.Node;

/**
 * A file as its reader leaves it.
 *
 * @param fields what is said about the page as a whole
 * @param document its words
 * @param lines the line of the file, from 1, for a line of the document, from 0
 */
record Parsed(List<Field> fields, Node document, IntUnaryOperator lines) {}
