import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes down the class path that the program has without the tests, which the tests cannot tell
 * from their own. Run by the build as a source file.
 */
public final class WriteClassPath {

  private WriteClassPath() {}

  /** The file to write to, and what to write. */
  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[0]), args[1]);
  }
}
