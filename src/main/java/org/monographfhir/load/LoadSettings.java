package org.monographfhir.load;

/**
 * How to load.
 *
 * @param parallel how many transactions at the same time; more than one only if they share nothing
 * @param resume whether to pass by what the journal says was loaded
 * @param verify whether to read back what was sent
 */
public record LoadSettings(int parallel, boolean resume, boolean verify) {}
