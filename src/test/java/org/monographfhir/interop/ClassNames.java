package org.monographfhir.interop;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Which classes each class of a jar names, as its constant pool lists them.
 *
 * @param named by the name of the class, with slashes
 */
record ClassNames(Map<String, Set<String>> named) {

  static ClassNames of(Path jar) throws IOException {
    Map<String, Set<String>> named = new HashMap<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (String each : classes(file)) {
        try (InputStream in = file.getInputStream(file.getEntry(each + ".class"))) {
          named.put(each, named(new DataInputStream(in)));
        }
      }
    }
    return new ClassNames(named);
  }

  /** What is named and not here, though one of these libraries has it; with dots. */
  Set<String> missing(Collection<Path> libraries) throws IOException {
    Set<String> elsewhere = new HashSet<>();
    for (Path each : libraries) {
      if (Files.isRegularFile(each)) {
        try (JarFile file = new JarFile(each.toFile())) {
          elsewhere.addAll(classes(file));
        }
      }
    }
    elsewhere.removeAll(named.keySet());
    Set<String> missing = new TreeSet<>();
    named.forEach(
        (from, all) ->
            all.stream()
                .filter(elsewhere::contains)
                .forEach(to -> missing.add((from + " -> " + to).replace('/', '.'))));
    return missing;
  }

  private static Set<String> classes(JarFile jar) {
    Set<String> classes = new HashSet<>();
    for (Enumeration<JarEntry> all = jar.entries(); all.hasMoreElements(); ) {
      String name = all.nextElement().getName();
      if (name.endsWith(".class") && !name.startsWith("META-INF")) {
        classes.add(name.substring(0, name.length() - ".class".length()));
      }
    }
    return classes;
  }

  /** JVM specification, 4.4. */
  private static Set<String> named(DataInputStream in) throws IOException {
    in.skipNBytes(8);
    int count = in.readUnsignedShort();
    Map<Integer, String> texts = new HashMap<>();
    Set<Integer> classes = new HashSet<>();
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts.put(i, in.readUTF());
        case 7 -> classes.add(in.readUnsignedShort());
        case 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
        case 5, 6 -> {
          in.skipNBytes(8);
          i++;
        }
        default -> throw new IOException("constant of kind " + tag);
      }
    }
    Set<String> names = new HashSet<>();
    classes.forEach(each -> names.add(texts.get(each).replaceFirst("^\\[+L(.*);$", "$1")));
    return names;
  }
}
