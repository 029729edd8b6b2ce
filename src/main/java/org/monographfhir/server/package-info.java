/**
 * Talking to one FHIR server: requests, time-outs, when to try again, credentials. It does not know
 * what is sent, or why.
 *
 * <p>May use: nothing. Touches: the network (the only room that does), Failsafe, Nimbus JOSE, and
 * Jackson, to read what servers say about errors.
 */
@API(status = API.Status.INTERNAL)
package org.monographfhir.server;

import org.apiguardian.api.API;
