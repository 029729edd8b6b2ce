package org.monographfhir.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as the same, and where it does not. */
class ComparisonTest {

  private final ObjectMapper mapper = new ObjectMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{'a':1}; {'a':1, 'id':'7', 'text':{'div':'x'}}",
        "{'text':{'div':'x'}}; {}",
        "{'meta':{'source':'s'}}; {'meta':{'source':'s#abc','versionId':'3','lastUpdated':'x'}}",
        "{'meta':{'tag':[{'code':'a'}]}}; {'meta':{'tag':[{'code':'b'},{'code':'a','display':'A'}]}}",
        "{'meta':{}}; {'meta':{'author':{'reference':'Practitioner/1'}}}",
        "{'a':1.0}; {'a':1.00}",
        "{'a':'3043'}; {'a':3043}",
        "{'a':'2025-12-30T00:00:00Z'}; {'a':'2025-12-30T00:00:00.000+00:00'}",
        "{'a':{'reference':'urn:uuid:1'}}; {'a':{'reference':'T/1','type':'T'}}"
      })
  void same(String sent, String found) throws JsonProcessingException {
    assertEquals(List.of(), differences(sent, found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{'a':1}; {}; X.a: 1, nothing",
        "{}; {'a':1}; X.a: nothing, 1",
        "{'a':'x'}; {'a':'y'}; X.a: \"x\", \"y\"",
        "{'a':'3043'}; {'a':3044}; X.a: \"3043\", 3044",
        "{'a':['x','y']}; {'a':['x']}; X.a[1]: \"y\", nothing",
        "{'a':['x']}; {'a':['x','y']}; X.a[1]: nothing, \"y\"",
        "{'a':['x','y']}; {'a':['y','x']}; X.a[0]: \"x\", \"y\" X.a[1]: \"y\", \"x\"",
        "{'a':[{'b':{'c':true}}]}; {'a':[{'b':{'c':false}}]}; X.a[0].b.c: true, false",
        "{'a':{'id':'1'}}; {'a':{'id':'2'}}; X.a.id: \"1\", \"2\"",
        "{'a':{'text':'1'}}; {'a':{'text':'2'}}; X.a.text: \"1\", \"2\"",
        "{'meta':{'profile':['p']}}; {'meta':{'profile':['q']}}; X.meta.profile: \"p\", [\"q\"]",
        "{'a':{'reference':'urn:uuid:1'}}; {'a':{'reference':'T/2'}}; X.a.reference: urn:uuid:1, T/2",
        "{'a':'2025-12-30'}; {'a':'2025-12-30T00:00:00Z'}; X.a: \"2025-12-30\", \"2025-12-30T00:00:00Z\""
      })
  void different(String sent, String found, String expected) throws JsonProcessingException {
    StringBuilder said = new StringBuilder();
    for (Difference each : differences(sent, found)) {
      said.append(each.toString().replaceAll("sent (.*), found", "$1,")).append(" ");
    }
    assertEquals(expected, said.toString().strip());
  }

  private List<Difference> differences(String sent, String found) throws JsonProcessingException {
    return new Comparison("X", (from, to) -> from.equals("urn:uuid:1") && to.equals("T/1"))
        .of(mapper.readTree(sent.replace('\'', '"')), mapper.readTree(found.replace('\'', '"')));
  }
}
