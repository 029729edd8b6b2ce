/**
 * A service of <a href="https://cds-hooks.hl7.org/2.0/">CDS Hooks 2.0</a> over the evaluator of
 * uses. It keeps nothing of a request, and says nothing of a patient in a log or an error. May use:
 * cds. Only it listens on the network.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.hooks;

import org.apiguardian.api.API;
