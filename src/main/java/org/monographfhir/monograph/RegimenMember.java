package org.monographfhir.monograph;

import java.util.Optional;

/**
 * One drug of a combination, a row of the page's table.
 *
 * @param letter the letters of the regimen's name that stand for it
 * @param name the drug's name
 * @param slug the last part of its page's address; absent when the row links no page
 * @param alsoCalled the name in parentheses behind it
 */
public record RegimenMember(
    Optional<String> letter, String name, Optional<String> slug, Optional<String> alsoCalled) {}
