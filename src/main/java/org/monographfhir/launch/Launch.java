package org.monographfhir.launch;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * Runs the program in a second JVM, with the options that suit the work: a jar cannot say which it
 * wants, and without them the work takes twice as long; decision 0008. Knows nothing of what the
 * program does.
 *
 * <p>Here and in the classes that it uses there are no lambdas, and texts are joined by hand: what
 * these need of the JVM takes longer to set up than everything else here takes.
 */
public final class Launch {

  /** Set by the scripts that start the program: the options of this JVM are theirs. */
  private static final String BY_SCRIPT = "monograph-fhir.launcher";

  /** As shells count it. */
  private static final int INTERRUPTED = 130;

  private static final int PATIENCE = 35;

  private Launch() {}

  /**
   * Nothing when the work is to be done in this JVM: somebody chose its options, there is no jar to
   * run, no JVM could be started, or the script that started this one told it all that little work
   * needs.
   *
   * @param main the class to run
   * @return the exit code
   */
  public static OptionalInt run(String main, String... args) {
    File jar = new File(System.getProperty("java.class.path"));
    if (!isFree() || !jar.getName().endsWith(".jar") || !jar.isFile()) {
      return OptionalInt.empty();
    }
    ClassArchive archive = ClassArchive.of(jar.getAbsoluteFile());
    if (archive.isTaken() && JvmOptions.areThoseOfThisJvm(args)) {
      return OptionalInt.empty();
    }
    List<String> command = new ArrayList<>();
    command.add(String.join(File.separator, System.getProperty("java.home"), "bin", "java"));
    command.addAll(archive.options(args));
    command.addAll(JvmOptions.of(JvmOptions.ofUser(), args));
    command.addAll(List.of("-cp", jar.getAbsolutePath(), main));
    command.addAll(List.of(args));
    ProcessBuilder work = new ProcessBuilder(command).inheritIO();
    // The C library would keep what each thread of the compilers once needed.
    work.environment().putIfAbsent("MALLOC_ARENA_MAX", "1");
    try {
      int code = wait(work.start(), archive);
      archive.keep(code);
      return OptionalInt.of(code);
    } catch (IOException e) {
      return OptionalInt.empty();
    }
  }

  /** Whether nobody chose options for this JVM. */
  private static boolean isFree() {
    if (Boolean.getBoolean(BY_SCRIPT)) {
      return true;
    }
    Optional<String[]> arguments = ProcessHandle.current().info().arguments();
    return arguments.isPresent() && arguments.get().length > 0 && arguments.get()[0].equals("-jar");
  }

  /** Who ends this JVM ends the other one, too, and it may put away what it began. */
  private static int wait(Process work, ClassArchive archive) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread() {
              @Override
              public void run() {
                if (work.isAlive()) {
                  work.destroy();
                  end(work);
                  archive.keep(INTERRUPTED);
                }
              }
            });
    while (true) {
      try {
        return work.waitFor();
      } catch (InterruptedException e) {
        work.destroy();
      }
    }
  }

  private static void end(Process work) {
    try {
      work.waitFor(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
