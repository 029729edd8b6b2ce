package org.monographfhir.terminology;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.monographfhir.diagnostic.Outcome;

/**
 * Which codes stand for a code of another system: the value behind FHIR <a
 * href="http://hl7.org/fhir/R4/conceptmap.html">ConceptMaps</a>. It never guesses: a code that the
 * map does not hold has no translation.
 */
public final class ConceptMap {

  /** The map without an entry. */
  public static final ConceptMap EMPTY = new ConceptMap(Map.of());

  private static final String GLOSSARY = Canonical.codeSystem("nci-cancer-term");

  private final Map<Coding, List<MapTarget>> targets;

  ConceptMap(Map<Coding, List<MapTarget>> targets) {
    this.targets = Map.copyOf(targets);
  }

  /**
   * Reads a ConceptMap resource in JSON.
   *
   * @param file its name in diagnostics
   */
  public static Outcome<ConceptMap> read(String file, InputStream json) throws IOException {
    return ConceptMapJson.read(file, json)
        .then(
            mappings -> {
              Mappings all = new Mappings();
              all.addAll(file, mappings);
              return all.resolve();
            });
  }

  /**
   * What {@link #writeTo} wrote.
   *
   * @throws IOException when it ends too early
   */
  public static ConceptMap readFrom(DataInput in) throws IOException {
    Map<Coding, List<MapTarget>> targets = new HashMap<>();
    for (int sources = in.readInt(); sources > 0; sources--) {
      Coding source = Coding.of(in.readUTF(), in.readUTF());
      List<MapTarget> ofSource = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        Coding coding = new Coding(in.readUTF(), in.readUTF(), display(in.readUTF()));
        ofSource.add(new MapTarget(coding, Equivalence.values()[in.readByte()]));
      }
      targets.put(source, List.copyOf(ofSource));
    }
    return new ConceptMap(targets);
  }

  private static Optional<String> display(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** Writes it in a form that is read fast, the same map as the same bytes. */
  public void writeTo(DataOutput out) throws IOException {
    List<Coding> sources =
        targets.keySet().stream()
            .sorted(Comparator.comparing(Coding::system).thenComparing(Coding::code))
            .toList();
    out.writeInt(sources.size());
    for (Coding source : sources) {
      out.writeUTF(source.system());
      out.writeUTF(source.code());
      List<MapTarget> ofSource = targets.get(source);
      out.writeInt(ofSource.size());
      for (MapTarget target : ofSource) {
        out.writeUTF(target.coding().system());
        out.writeUTF(target.coding().code());
        out.writeUTF(target.coding().display().orElse(""));
        out.writeByte(target.equivalence().ordinal());
      }
    }
  }

  /** The NCI Thesaurus concept that means the same as an entry of the dictionary. */
  public Optional<Coding> translate(String glossaryId) {
    return targets(Coding.of(GLOSSARY, glossaryId)).stream()
        .filter(target -> target.equivalence().exact())
        .map(MapTarget::coding)
        .filter(coding -> coding.system().equals(Systems.NCIT))
        .findFirst();
  }

  /** The code systems that it leads to. */
  Set<String> systems() {
    return targets.values().stream()
        .flatMap(List::stream)
        .map(target -> target.coding().system())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What the map says of a code itself. */
  List<MapTarget> targets(Coding source) {
    return targets.getOrDefault(Coding.of(source.system(), source.code()), List.of());
  }

  /** The entries of both; where both lead to the same system, the one of {@code stronger}. */
  public ConceptMap overlaid(ConceptMap stronger) {
    if (stronger.targets.isEmpty()) {
      return this;
    }
    Map<Coding, List<MapTarget>> both = new LinkedHashMap<>(targets);
    stronger.targets.forEach(
        (source, ofSource) -> {
          List<String> systems = ofSource.stream().map(each -> each.coding().system()).toList();
          List<MapTarget> all = new ArrayList<>(ofSource);
          targets(source).stream()
              .filter(weaker -> !systems.contains(weaker.coding().system()))
              .forEach(all::add);
          both.put(source, List.copyOf(all));
        });
    return new ConceptMap(both);
  }
}
