package org.monographfhir.launch;

import java.io.File;
import java.util.List;
import java.util.zip.CRC32;
import org.monographfhir.output.CacheFolder;

/**
 * The archive of the classes that the program uses, which a JVM takes over faster than it reads
 * them (<a href="https://docs.oracle.com/en/java/javase/17/vm/class-data-sharing.html">class data
 * sharing</a>). The first conversion makes it. The JVM itself checks that it is that of this JVM
 * and this jar, and does without if not.
 */
final class ClassArchive {

  /** A run that had little to do knows few of the classes; all of them are about twice as much. */
  private static final long WORTH_KEEPING = 25_000_000;

  /** Set by the script that starts the program: the one that it told this JVM to use. */
  private static final String TAKEN = "monograph-fhir.archive";

  private final CacheFolder folder;
  private final String name;
  private String made = "";

  private ClassArchive(CacheFolder folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  static ClassArchive of(File jar) {
    CRC32 key = new CRC32();
    for (String each :
        List.of(
            System.getProperty("java.vm.name"),
            System.getProperty("java.vm.version"),
            System.getProperty("java.home"),
            jar.getPath(),
            Long.toString(jar.length()),
            Long.toString(jar.lastModified()))) {
      key.update(each.getBytes());
    }
    return new ClassArchive(
        CacheFolder.ofUser(), "classes-".concat(Long.toHexString(key.getValue())).concat(".jsa"));
  }

  /** Whether this JVM was told to use it. */
  boolean isTaken() {
    String taken = System.getProperty(TAKEN);
    return taken != null && new File(taken).getAbsolutePath().equals(folder.path(name));
  }

  /** What tells the JVM to use it, or to make it. */
  List<String> options(String... args) {
    if (!folder.isThere()) {
      return List.of();
    }
    // The JVM would print on standard output why it does not use an archive.
    String quiet = "-Xlog:disable";
    if (folder.has(name)) {
      return List.of("-XX:SharedArchiveFile=".concat(folder.path(name)), quiet);
    }
    if (args.length == 0 || !args[0].equals("convert")) {
      return List.of();
    }
    made = name.concat(".").concat(Long.toString(ProcessHandle.current().pid()));
    return List.of("-XX:ArchiveClassesAtExit=".concat(folder.path(made)), quiet);
  }

  /** Keeps what was made; of several that start at once the last one's is kept. */
  void keep(int code) {
    if (!made.isEmpty()) {
      folder.publish(made, name, code <= 1 ? WORTH_KEEPING : Long.MAX_VALUE);
    }
  }
}
