package org.monographfhir.markup;

import java.util.Set;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;

/** What elements of HTML may hold: nothing, code that is no text, or text that has no tags. */
final class ContentModels {

  private static final Set<String> EMPTY =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
          "source", "track", "wbr");

  private static final Set<String> CODE =
      Set.of("script", "style", "iframe", "noembed", "noframes", "xmp");

  private static final Set<String> TEXT = Set.of("title", "textarea");

  private ContentModels() {}

  static TagSet tags() {
    TagSet tags = new TagSet();
    EMPTY.forEach(name -> tags.add(tag(name, Tag.Void)));
    CODE.forEach(name -> tags.add(tag(name, Tag.Data)));
    TEXT.forEach(name -> tags.add(tag(name, Tag.RcData)));
    return tags;
  }

  private static Tag tag(String name, int option) {
    return new Tag(name, Parser.NamespaceXml).set(option);
  }
}
