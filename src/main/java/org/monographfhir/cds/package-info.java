/**
 * Decision support: the uses of converted drugs, held against what is known of a patient, with
 * three answers; and the files with which other programs ask the same. It reads FHIR as JSON, knows
 * no drug and decides nothing. May use: facts, terminology, diagnostic.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.cds;

import org.apiguardian.api.API;
