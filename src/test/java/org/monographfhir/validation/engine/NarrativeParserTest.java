package org.monographfhir.validation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.hl7.fhir.utilities.xhtml.XhtmlComposer;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;
import org.hl7.fhir.utilities.xhtml.XhtmlParser;
import org.junit.jupiter.api.Test;

/** What one narrative holds, or how it fails, does not change how the next one is read. */
class NarrativeParserTest {

  private static final String NAMESPACE = " xmlns=\"http://www.w3.org/1999/xhtml\"";

  private static final List<String> TEXTS =
      List.of(
          "<div" + NAMESPACE + "><p>Use in <b>cancer</b> &lt; 5 &amp; more&#160;</p></div>",
          "<div" + NAMESPACE + "><p>never closed",
          "<div" + NAMESPACE + "><p>closed</b></div>",
          "<div" + NAMESPACE + "/>",
          "<div" + NAMESPACE + ">one</div><div>two</div>",
          "<div" + NAMESPACE + ">end</div> words behind it &amp; <",
          "words <div" + NAMESPACE + ">before</div>",
          "<div" + NAMESPACE + ">&nbsp; is a name of HTML</div>",
          "<div" + NAMESPACE + ">&nothing; is no name</div>",
          "<!DOCTYPE div [<!ENTITY drug \"a\">]><div" + NAMESPACE + ">&drug;</div>",
          "<div" + NAMESPACE + ">&drug;</div>",
          "<div" + NAMESPACE + "><!-- remark --><p>p</p><?php?></div>",
          "<div" + NAMESPACE + "><script>alert('')</script><blink>x</blink></div>",
          "<x:div xmlns:x=\"http://www.w3.org/1999/xhtml\"><x:p>p</x:p></x:div>",
          "<div><p>without a namespace\r\n</p></div>",
          "<div",
          "",
          " ");

  @Test
  void oneParserReadsAllAsManyDo() throws Exception {
    NarrativeParser narratives = new NarrativeParser();
    for (String between : TEXTS) {
      for (String text : TEXTS) {
        narratives.read(between);
        XhtmlNode read = narratives.read(text);
        if (read != null) {
          assertEquals(alone(text), composed(read), between + " then " + text);
        }
      }
    }
  }

  @Test
  void whatIsWrongIsLeftToTheOther() {
    NarrativeParser narratives = new NarrativeParser();
    assertEquals("div", narratives.read(TEXTS.get(0)).getName());
    for (int i : new int[] {2, 6, 7, 8, 9, 10, 16}) {
      assertNull(narratives.read(TEXTS.get(i)), TEXTS.get(i));
    }
  }

  private static String alone(String text) throws Exception {
    XhtmlParser parser = new XhtmlParser().setXmlMode(true);
    XhtmlNode root = parser.parse(text, null).getDocumentElement();
    assertEquals(0, parser.getValidationIssues().size(), text);
    return composed(root);
  }

  private static String composed(XhtmlNode node) throws Exception {
    return new XhtmlComposer(XhtmlComposer.XML).compose(node);
  }
}
