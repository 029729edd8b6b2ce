package org.monographfhir.change;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.monographfhir.output.PrettyJson;

/** Changes for other programs, as {@code changes.schema.json} describes it. */
public final class ChangesJson {

  private ChangesJson() {}

  public static String write(List<Change> changes) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ArrayNode all = root.putArray("changes");
    for (Change each : changes) {
      ObjectNode change = all.addObject();
      change.put("slug", each.slug()).put("drug", each.drug());
      each.use().ifPresent(use -> change.put("use", use));
      change.put("aspect", each.aspect().toString()).put("change", each.kind().toString());
      each.before().ifPresent(value -> change.put("before", value));
      each.after().ifPresent(value -> change.put("after", value));
      change.put("text", each.toString());
    }
    return PrettyJson.of(root);
  }
}
