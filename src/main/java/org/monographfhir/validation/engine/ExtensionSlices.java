package org.monographfhir.validation.engine;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.fhirpath.ExpressionNode;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.utils.UserDataNames;

/**
 * Tells by its URL that an extension belongs to another slice, for slices of which HL7's validator
 * has found out before that they are discriminated by it.
 */
final class ExtensionSlices {

  /** How HL7's validator writes "the URL is fixed to this". */
  private static final Pattern BY_URL = Pattern.compile("true and \\('([^'\\\\]+)' in url\\)");

  private static final String UNKNOWN = "";

  private final Map<ElementDefinition, String> urls = new IdentityHashMap<>();

  /**
   * Whether an extension belongs to another slice.
   *
   * @param slice a slice that it may belong to
   * @param slices all of the same slicing
   * @return false if it belongs to this one, or that cannot be told by its URL alone
   */
  boolean isAnother(Element extension, ElementDefinition slice, List<ElementDefinition> slices) {
    String own = urlOf(slice);
    if (own.equals(UNKNOWN)) {
      return false;
    }
    String url = urlOf(extension);
    if (url == null || url.equals(own)) {
      return false;
    }
    for (ElementDefinition each : slices) {
      if (url.equals(urlOf(each))) {
        return true;
      }
    }
    return false;
  }

  private static String urlOf(Element extension) {
    for (Element child : extension.getChildren()) {
      if (child.getName().equals("url")) {
        return child.getValue();
      }
    }
    return null;
  }

  private String urlOf(ElementDefinition slice) {
    String url = urls.get(slice);
    if (url == null) {
      Object found = slice.getUserData(UserDataNames.validator_slice_expression_cache);
      if (!(found instanceof ExpressionNode expression)) {
        return UNKNOWN;
      }
      Matcher byUrl = BY_URL.matcher(expression.toString());
      url = byUrl.matches() ? byUrl.group(1) : UNKNOWN;
      urls.put(slice, url);
    }
    return url;
  }
}
