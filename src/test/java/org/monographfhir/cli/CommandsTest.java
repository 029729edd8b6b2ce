package org.monographfhir.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandsTest {

  @Test
  void eachHasItsName() {
    Commands commands = new Commands(InputStream.nullInputStream());
    assertEquals(
        Commands.NAMES,
        Commands.NAMES.stream()
            .map(name -> new CommandLine(commands.named(name)).getCommandName())
            .toList());
  }

  @Test
  void onlyTheOneIsMadeThatIsWanted() {
    assertEquals(List.of("convert"), Commands.namedBy("convert", "pages"));
    for (String each : List.of("help", "completion", "--help", "conwert")) {
      assertEquals(Commands.NAMES, Commands.namedBy(each, "convert"), each);
    }
    assertEquals(Commands.NAMES, Commands.namedBy());
  }
}
