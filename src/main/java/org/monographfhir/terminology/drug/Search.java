package org.monographfhir.terminology.drug;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.Systems;

/** The search for the codes of one drug, from key to key. */
final class Search {

  private final Rows rows;
  private final Set<String> unclear;
  private final List<String> files;
  private final Map<Coding, DrugCode> ingredients = new LinkedHashMap<>();
  private final Map<Coding, DrugCode> products = new LinkedHashMap<>();
  private final List<String> conflicts = new ArrayList<>();

  Search(Rows rows, Set<String> unclear, List<String> files) {
    this.rows = rows;
    this.unclear = unclear;
    this.files = files;
  }

  FoundCodes find(DrugKeys keys) {
    keys.ncit().ifPresent(this::byNcit);
    keys.setIds().forEach(this::bySetId);
    names(keys).forEach(this::byName);
    List.copyOf(ingredients.values()).forEach(this::atc);
    return new FoundCodes(
        List.copyOf(ingredients.values()), List.copyOf(products.values()), conflicts);
  }

  /** Of two files of UNIIs the first is taken; several of one file are base, salt and hydrate. */
  private void byNcit(String ncit) {
    Map<Integer, List<Row>> byFile =
        rows.find(KeyKind.NCIT, ncit).stream()
            .filter(row -> !unclear.contains(row.code()))
            .collect(Collectors.groupingBy(Row::file, LinkedHashMap::new, Collectors.toList()));
    List<Row> taken = byFile.values().stream().findFirst().orElse(List.of());
    for (List<Row> other : byFile.values()) {
      if (!codes(other).equals(codes(taken))) {
        conflict(ncit, taken.get(0), codes(taken), other.get(0), codes(other));
      }
    }
    for (Row row : taken) {
      add(ingredients, row, Optional.empty(), Key.NCIT);
      rxNorm(row);
    }
  }

  private static Set<String> codes(List<Row> rows) {
    return rows.stream().map(Row::code).collect(Collectors.toCollection(TreeSet::new));
  }

  /** RxNorm's code of a substance: from the same row, and from RxNorm itself. */
  private void rxNorm(Row substance) {
    List<Row> ofRxNorm = rows.find(KeyKind.UNII, substance.code());
    if (!substance.more().isEmpty()) {
      Row said = rx(substance.file(), substance.more());
      if (!ofRxNorm.isEmpty() && !codes(ofRxNorm).contains(said.code())) {
        conflict(
            "UNII " + substance.code(),
            said,
            Set.of(said.code()),
            ofRxNorm.get(0),
            codes(ofRxNorm));
      }
      rxIngredient(said, Key.NCIT);
    } else {
      ofRxNorm.forEach(row -> rxIngredient(row, Key.UNII));
    }
  }

  private static Row rx(int file, String rxcui) {
    return new Row(file, Systems.RXNORM, rxcui, "", "", "");
  }

  /** With name and type where RxNorm's file gives them. */
  private void rxIngredient(Row row, Key key) {
    Optional<Row> own = own(row.code());
    Row named = own.map(found -> with(row, found)).orElse(row);
    boolean product = named.termType().filter(type -> !type.endsWith("IN")).isPresent();
    if (!product && !named.type().equals("MIN")) {
      add(ingredients, named, named.termType(), key);
    }
  }

  private Optional<Row> own(String rxcui) {
    return rows.find(KeyKind.RXCUI, rxcui).stream()
        .filter(row -> row.system().equals(Systems.RXNORM))
        .findFirst();
  }

  private static Row with(Row row, Row own) {
    return new Row(row.file(), row.system(), row.code(), own.type(), own.display(), "");
  }

  /** RxNorm gives a product several names there: that of its own type is the first choice. */
  private void bySetId(String set) {
    List<Row> found = rows.find(KeyKind.SET_ID, set);
    Stream.concat(
            found.stream().filter(row -> row.type().matches("S[BC]D|[BG]PCK|P?IN")),
            found.stream().filter(row -> !row.type().matches("S[BC]D|[BG]PCK|P?IN")))
        .forEach(this::ofLabel);
  }

  private void ofLabel(Row row) {
    if (row.system().equals(Systems.UNII)) {
      if (!unclear.contains(row.code())) {
        add(ingredients, row, Optional.empty(), Key.SET_ID);
        rxNorm(row);
      }
    } else if (row.system().equals(Systems.RXNORM)) {
      Row named = own(row.code()).map(own -> with(row, own)).orElse(row);
      DrugCode code = code(named, named.termType(), Key.SET_ID);
      if (!named.type().equals("MIN")) {
        put(code.isIngredient() ? ingredients : products, code);
      }
    } else {
      add(products, row, Optional.empty(), Key.SET_ID);
    }
  }

  private static Set<String> names(DrugKeys keys) {
    Set<String> names = new LinkedHashSet<>(List.of(keys.name()));
    names.addAll(keys.brands());
    return names;
  }

  private void byName(String name) {
    List<Row> found = rows.find(KeyKind.NAME, name);
    List<Row> substances =
        found.stream().filter(row -> row.system().equals(Systems.RXNORM)).toList();
    if (codes(substances).size() == 1) {
      Row row = substances.get(0);
      add(ingredients, row, row.termType(), Key.NAME);
    }
    found.stream()
        .filter(row -> !row.system().equals(Systems.RXNORM))
        .forEach(row -> add(products, row, Optional.empty(), Key.NAME));
  }

  private void atc(DrugCode code) {
    if (code.coding().system().equals(Systems.RXNORM)) {
      rows.find(KeyKind.RXCUI, code.coding().code()).stream()
          .filter(row -> row.system().equals(Systems.ATC))
          .forEach(row -> add(ingredients, row, Optional.empty(), Key.RXCUI));
    }
  }

  private void add(Map<Coding, DrugCode> codes, Row row, Optional<String> termType, Key key) {
    put(codes, code(row, termType, key));
  }

  private static void put(Map<Coding, DrugCode> codes, DrugCode code) {
    codes.putIfAbsent(Coding.of(code.coding().system(), code.coding().code()), code);
  }

  private DrugCode code(Row row, Optional<String> termType, Key key) {
    Coding coding =
        row.display().isEmpty()
            ? Coding.of(row.system(), row.code())
            : Coding.of(row.system(), row.code(), row.display().replaceAll("\\s+", " "));
    return new DrugCode(coding, termType, key, files.get(row.file()));
  }

  private void conflict(String of, Row taken, Set<String> ours, Row other, Set<String> theirs) {
    conflicts.add(
        "%s is %s in %s and %s in %s; the first is taken"
            .formatted(
                of,
                String.join(", ", ours),
                files.get(taken.file()),
                String.join(", ", theirs),
                files.get(other.file())));
  }
}
