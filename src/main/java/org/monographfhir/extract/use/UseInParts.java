package org.monographfhir.extract.use;

import java.util.List;
import org.monographfhir.monograph.SpecificUse;
import org.monographfhir.monograph.UseDetail;
import org.monographfhir.monograph.UseWords;

/**
 * A use in parts.
 *
 * @param detail of the use as a whole
 * @param specificUses in page order
 * @param words the account of all its words
 */
record UseInParts(UseDetail detail, List<SpecificUse> specificUses, List<UseWords> words) {}
