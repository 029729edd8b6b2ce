import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.hapi.converters.canonical.VersionCanonicalizer;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r5.formats.IParser.OutputStyle;
import org.hl7.fhir.r5.formats.JsonParser;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.monographfhir.Converter;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.target.FhirVersion;
import org.monographfhir.terminology.BuiltInMaps;
import org.monographfhir.validation.ProfileValidator;
import org.monographfhir.validation.definition.Definitions;
import org.monographfhir.validation.pack.Release;

/**
 * Packs the definitions of FHIR R4 that HAPI brings, and those of {@code profiles/} as the program
 * itself reads and completes them, for {@code Pack} to read one by one. Run by the build, as a
 * source file, on the class path of the program; not part of the program. Also packs what HAPI's
 * terminology answers when pages are validated, for {@code CodeAnswers}, and the concept maps, for
 * {@code BuiltInMaps}.
 *
 * <p>Structures are stored as the validator wants them: in the R5 model, with snapshots, converted
 * by HAPI itself; left out is what only explains. Code systems and value sets stay R4. All of {@code
 * profiles/} is there in R4 as well, complete. The entries have the order in which HAPI lists them,
 * or that of the files, so the same input gives the same bytes.
 *
 * <p>Format of the definitions: the stamp; the number of entries; of each kind and length in bytes, and in between of a
 * structure URL, version, name, type, kind, derivation, base and whether it is abstract, of
 * terminology URL, version, name, title and how complete it is; then the entries, each deflated.
 */
public final class PackDefinitions {

  private record Entry(byte[] header, byte[] content) {}

  private final FhirContext r4 = FhirContext.forR4();
  private final IParser r4Json = r4.newJsonParser();
  private final JsonParser r5Json = new JsonParser();

  /**
   * Arguments: this file, the folder of profiles, that of our classes, the folder of profiles of R5,
   * and those of pages that ask what most pages ask.
   */
  public static void main(String[] args) throws Exception {
    Path source = Path.of(args[0]);
    Path profiles = Path.of(args[1]);
    Path root = Path.of(args[2]);
    Path classes = Files.createDirectories(root.resolve("validation/pack"));
    Path fhir = classes.resolve("r4-definitions.pack");
    String stamp = stamp(source);
    if (!stamp.equals(stampOf(fhir))) {
      PackDefinitions pack = new PackDefinitions();
      write(stamp, pack.fhir(), fhir);
    }
    Path own = classes.resolve("profiles.pack");
    String ownStamp = stamp(stamp, files(profiles), files(classes, ".class"));
    if (!ownStamp.equals(stampOf(own))) {
      PackDefinitions pack = new PackDefinitions();
      write(ownStamp, pack.profiles(profiles), own);
    }
    Path r5 = Path.of(args[3]);
    Path fhirR5 = classes.resolve("r5-definitions.pack");
    Path ownR5 = classes.resolve("profiles-r5.pack");
    String r5Stamp = stamp(stamp, files(profiles), files(r5));
    if (!stamp.equals(stampOf(fhirR5)) || !r5Stamp.equals(stampOf(ownR5))) {
      PackDefinitions pack = new PackDefinitions();
      IValidationSupport stock = new DefaultProfileValidationSupport(FhirContext.forR5Cached());
      write(stamp, pack.fhirR5(stock), fhirR5);
      write(r5Stamp, pack.profilesR5(stock, List.of(r5, profiles)), ownR5);
    }
    Path maps = root.resolve("terminology/concept-maps.pack");
    if (!ownStamp.equals(stampOf(maps))) {
      Outcome<BuiltInMaps> read =
          BuiltInMaps.of(
              "profiles", name -> Optional.of(Files.newInputStream(profiles.resolve(name))));
      writeStamped(ownStamp, read.value().orElseThrow()::writeTo, maps);
    }
    List<Path> pages = new ArrayList<>();
    for (String folder : Arrays.asList(args).subList(4, args.length)) {
      pages.addAll(files(Path.of(folder)));
    }
    Path answers = classes.resolve("code-answers.pack");
    String answersStamp = stamp(ownStamp, pages);
    if (!answersStamp.equals(stampOf(answers))) {
      // None to begin with: the program looks for the file.
      writeStamped("", out -> out.writeInt(0), answers);
      ProfileValidator asked = asked(Release.R4, FhirVersion.R4, pages);
      writeStamped(answersStamp, asked::writeAnswers, answers);
    }
    Path answersR5 = classes.resolve("code-answers-r5.pack");
    String answersR5Stamp = stamp(ownStamp + r5Stamp, pages);
    if (!answersR5Stamp.equals(stampOf(answersR5))) {
      writeStamped("", out -> out.writeInt(0), answersR5);
      ProfileValidator asked = asked(Release.R5, FhirVersion.R5, pages);
      writeStamped(answersR5Stamp, asked::writeAnswers, answersR5);
    }
  }

  private interface Content {
    void writeTo(DataOutputStream out) throws IOException;
  }

  private static void writeStamped(String stamp, Content content, Path target) throws IOException {
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(target))) {
      out.writeUTF(stamp);
      content.writeTo(out);
    }
  }

  /** A validator that was asked what pages ask. */
  private static ProfileValidator asked(Release release, FhirVersion fhir, List<Path> pages)
      throws IOException {
    ProfileValidator validator =
        new ProfileValidator(Definitions.bundled(release).value().orElseThrow());
    Converter converter = Converter.builder().fhir(fhir).build().value().orElseThrow();
    for (Path page : pages) {
      String name = page.getFileName().toString();
      converter
          .convert(name, Files.readAllBytes(page))
          .value()
          .ifPresent(made -> validator.validate(name, made.bundle()));
    }
    return validator;
  }

  /** Also the program's own classes, which complete the profiles. */
  @SafeVarargs
  private static String stamp(String stamp, List<Path>... files) throws Exception {
    MessageDigest hash = MessageDigest.getInstance("SHA-256");
    hash.update(stamp.getBytes(UTF8));
    for (List<Path> some : files) {
      for (Path file : some) {
        hash.update(file.getFileName().toString().getBytes(UTF8));
        hash.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(hash.digest());
  }

  private static List<Path> files(Path folder) throws IOException {
    return files(folder, "");
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }

  /** What the content depends on: this program, and the versions of HAPI and HL7's libraries. */
  private static String stamp(Path source) throws Exception {
    String libraries =
        Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
            .map(entry -> Path.of(entry).getFileName().toString())
            .filter(name -> name.matches("(hapi-fhir|org\\.hl7\\.fhir)\\S*\\.jar"))
            .sorted()
            .collect(Collectors.joining("\n"));
    MessageDigest hash = MessageDigest.getInstance("SHA-256");
    hash.update(Files.readString(source).lines().collect(Collectors.joining("\n")).getBytes(UTF8));
    hash.update(libraries.getBytes(UTF8));
    return HexFormat.of().formatHex(hash.digest());
  }

  private static final java.nio.charset.Charset UTF8 = StandardCharsets.UTF_8;

  private static String stampOf(Path target) {
    try (var in = new java.io.DataInputStream(Files.newInputStream(target))) {
      return in.readUTF();
    } catch (IOException e) {
      return ""; // whatever it is, it is replaced
    }
  }

  private List<Entry> fhir() throws Exception {
    DefaultProfileValidationSupport stock = new DefaultProfileValidationSupport(r4);
    List<Entry> entries = new ArrayList<>();
    WorkerContextValidationSupportAdapter converter =
        WorkerContextValidationSupportAdapter.newVersionSpecificWorkerContextWrapper(
            new org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain(stock));
    for (StructureDefinition each : converter.fetchResourcesByType(StructureDefinition.class)) {
      entries.add(entry(each));
    }
    stock.fetchCodeSystem("http://hl7.org/fhir/publication-status"); // makes it load them all
    for (IBaseResource each : stock.fetchAllConformanceResources()) {
      if (each instanceof ValueSet || each instanceof CodeSystem) {
        entries.add(entry((MetadataResource) each));
      }
    }
    return entries;
  }

  private List<Entry> profiles(Path folder) throws Exception {
    VersionCanonicalizer converter = new VersionCanonicalizer(r4);
    List<Entry> entries = new ArrayList<>();
    Outcome<Definitions> definitions = Definitions.fromDirectory(folder);
    for (String json :
        definitions
            .value()
            .orElseThrow(() -> new IllegalStateException(definitions.diagnostics().toString()))
            .json()) {
      entries.add(entry(deflate(json.getBytes(UTF8)), "Whole"));
      IBaseResource resource = r4Json.parseResource(json);
      if (resource instanceof ValueSet || resource instanceof CodeSystem) {
        entries.add(entry((MetadataResource) resource));
      } else if (resource instanceof org.hl7.fhir.r4.model.StructureDefinition) {
        entries.add(entry((StructureDefinition) converter.resourceToValidatorCanonical(resource)));
      }
    }
    return entries;
  }

  /** What HAPI finds for each URL, sorted by URL, since HAPI has no order. */
  private List<Entry> fhirR5(IValidationSupport stock) throws IOException {
    SortedMap<String, CanonicalResource> found = new TreeMap<>();
    for (IBaseResource each : stock.fetchAllConformanceResources()) {
      if (each instanceof StructureDefinition structure && structure.hasSnapshot()
          && stock.fetchStructureDefinition(structure.getUrl()) == each
          || each instanceof org.hl7.fhir.r5.model.CodeSystem system
              && stock.fetchCodeSystem(system.getUrl()) == each
          || each instanceof org.hl7.fhir.r5.model.ValueSet set
              && stock.fetchValueSet(set.getUrl()) == each) {
        CanonicalResource resource = (CanonicalResource) each;
        found.put(resource.getUrl() + " " + resource.fhirType(), resource);
      }
    }
    return entries(found.values());
  }

  /** Ours, structures with the snapshots that HAPI makes. */
  private List<Entry> profilesR5(IValidationSupport stock, List<Path> folders) throws IOException {
    FhirContext r5 = FhirContext.forR5Cached();
    PrePopulatedValidationSupport own = new PrePopulatedValidationSupport(r5);
    SortedMap<String, CanonicalResource> found = new TreeMap<>();
    for (Path folder : folders) {
      String types = folder == folders.get(0) ? "StructureDefinition|" : "";
      for (Path file : files(folder, ".json")) {
        if (file.getFileName().toString().matches("(" + types + "CodeSystem|ValueSet)-.*")) {
          CanonicalResource each = (CanonicalResource) r5Json.parse(Files.readAllBytes(file));
          own.addResource(each);
          found.put(each.getUrl() + " " + each.fhirType(), each);
        }
      }
    }
    ValidationSupportChain chain = new ValidationSupportChain(own, stock);
    SnapshotGeneratingValidationSupport snapshots =
        new SnapshotGeneratingValidationSupport(
            r5, WorkerContextValidationSupportAdapter.newVersionSpecificWorkerContextWrapper(chain));
    found.replaceAll(
        (url, each) ->
            each instanceof StructureDefinition structure && !structure.hasSnapshot()
                ? complete(snapshots, chain, structure)
                : each);
    return entries(found.values());
  }

  private static StructureDefinition complete(
      SnapshotGeneratingValidationSupport snapshots,
      IValidationSupport chain,
      StructureDefinition structure) {
    IBaseResource complete =
        snapshots.generateSnapshot(
            new ValidationSupportContext(chain), structure, structure.getUrl(), null, null);
    if (complete instanceof StructureDefinition made && made.hasSnapshot()) {
      return made;
    }
    throw new IllegalStateException("no snapshot: " + structure.getUrl());
  }

  private List<Entry> entries(Collection<CanonicalResource> resources) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (CanonicalResource each : resources) {
      if (each instanceof StructureDefinition structure) {
        entries.add(entry(structure));
      } else {
        CanonicalResource bare = (CanonicalResource) each.copy();
        bare.setText(null);
        String completeness =
            bare instanceof org.hl7.fhir.r5.model.CodeSystem system && system.hasContent()
                ? system.getContent().toCode()
                : "";
        entries.add(
            entry(
                deflate(r5Json.setOutputStyle(OutputStyle.NORMAL).composeBytes(bare)),
                bare.fhirType(),
                bare.getUrl(),
                bare.getVersion(),
                bare.getName(),
                bare.getTitle(),
                completeness));
      }
    }
    return entries;
  }

  private static void write(String stamp, List<Entry> entries, Path target) throws Exception {
    Files.createDirectories(target.getParent());
    Path whole = target.resolveSibling(target.getFileName() + ".tmp");
    try (OutputStream file = Files.newOutputStream(whole);
        DataOutputStream out = new DataOutputStream(file)) {
      out.writeUTF(stamp);
      out.writeInt(entries.size());
      for (Entry each : entries) {
        out.write(each.header());
      }
      for (Entry each : entries) {
        out.write(each.content());
      }
    }
    Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
  }

  private Entry entry(StructureDefinition full) throws IOException {
    StructureDefinition lean = lean(full);
    byte[] content = deflate(r5Json.setOutputStyle(OutputStyle.NORMAL).composeBytes(lean));
    return entry(
        content,
        "StructureDefinition",
        lean.getUrl(),
        lean.getVersion(),
        lean.getName(),
        lean.getType(),
        lean.getKind().toCode(),
        lean.hasDerivation() ? lean.getDerivation().toCode() : "",
        lean.getBaseDefinition(),
        Boolean.toString(lean.getAbstract()));
  }

  private Entry entry(MetadataResource resource) throws IOException {
    ((DomainResource) resource).setText(null);
    byte[] content = deflate(r4Json.encodeResourceToString(resource).getBytes(UTF8));
    String completeness =
        resource instanceof CodeSystem system && system.hasContent()
            ? system.getContent().toCode()
            : "";
    return entry(
        content,
        resource.fhirType(),
        resource.getUrl(),
        resource.getVersion(),
        resource.getName(),
        resource.getTitle(),
        completeness);
  }

  private static Entry entry(byte[] content, String... texts) throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(header);
    for (String text : texts) {
      out.writeUTF(text == null ? "" : text);
    }
    out.writeInt(content.length);
    return new Entry(header.toByteArray(), content);
  }

  /** Only what decides: the fields that {@code LazyStructure} takes over. */
  private static StructureDefinition lean(StructureDefinition full) {
    StructureDefinition lean = new StructureDefinition();
    lean.setId(full.getIdPart());
    lean.setExtension(full.getExtension());
    lean.setUrl(full.getUrl());
    lean.setVersion(full.getVersion());
    lean.setName(full.getName());
    lean.setTitle(full.getTitle());
    lean.setStatus(full.getStatus());
    lean.setExperimentalElement(full.getExperimentalElement());
    lean.setDateElement(full.getDateElement());
    lean.setPublisherElement(full.getPublisherElement());
    lean.setFhirVersion(full.getFhirVersion());
    lean.setKind(full.getKind());
    lean.setAbstract(full.getAbstract());
    lean.setContext(full.getContext());
    lean.setContextInvariant(full.getContextInvariant());
    lean.setType(full.getType());
    lean.setBaseDefinition(full.getBaseDefinition());
    lean.setDerivation(full.getDerivation());
    for (ElementDefinition each : full.getSnapshot().getElement()) {
      lean.getSnapshot().addElement(lean(each.copy()));
    }
    return lean;
  }

  private static ElementDefinition lean(ElementDefinition element) {
    element.setShort(null);
    element.setDefinition(null);
    element.setComment(null);
    element.setRequirements(null);
    element.setMeaningWhenMissing(null);
    element.setIsModifierReason(null);
    element.setAlias(null);
    element.setCode(null);
    element.setExample(null);
    element.setMapping(null);
    // Others decide, such as the one that marks a best practice.
    element
        .getConstraint()
        .forEach(each -> each.getExtension().removeIf(e -> e.getUrl().endsWith(".xpath")));
    return element;
  }

  private static byte[] deflate(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out =
        new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
      out.write(plain);
    }
    return packed.toByteArray();
  }
}
