/**
 * The section "Use in Cancer": which blocks make up which use, and what the sentences between the
 * lists say about them.
 *
 * <p>A part of {@code extract}. May use: extract.detail, extract.trace, markdown, monograph,
 * diagnostic.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.extract.use;

import org.apiguardian.api.API;
