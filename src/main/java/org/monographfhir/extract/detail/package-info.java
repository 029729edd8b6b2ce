/**
 * What single words and phrases of a use say: ages, brands, partners, criteria, conditions. Each
 * reader takes prose and returns values; where it is not sure it returns nothing, and the words
 * stay in the statement.
 *
 * <p>A part of {@code extract}. May use: markdown, monograph, terminology.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.extract.detail;

import org.apiguardian.api.API;
