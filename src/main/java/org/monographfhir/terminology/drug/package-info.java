/**
 * Codes of drugs from public files that a user hands in, by keys that pages carry: never by similar
 * names.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.terminology.drug;

import org.apiguardian.api.API;
