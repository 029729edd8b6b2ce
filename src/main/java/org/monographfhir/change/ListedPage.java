package org.monographfhir.change;

import java.util.Optional;

/**
 * A page that a list of the site names.
 *
 * @param slug the identity of the page, the last part of its address
 * @param name what the list calls it; absent in a list of addresses
 * @param address where it is
 */
public record ListedPage(String slug, Optional<String> name, String address) {}
