package org.monographfhir.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line what ended the run; the stack trace only when asked for. */
final class Failure implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    err.println("monograph-fhir: error: " + text(e));
    if (command.getParseResult().hasMatchedOption("-v")) {
      e.printStackTrace(err);
    }
    return ExitCode.FAILURE;
  }

  /** The words for what went wrong; Java's own message is often only the file's name. */
  static String text(Throwable e) {
    if (e instanceof UncheckedIOException unchecked) {
      return text(unchecked.getCause());
    }
    if (e instanceof FileSystemException file) {
      return file.getFile() + ": " + reason(file);
    }
    return e instanceof IOException ? e.getMessage() : "defect: " + e;
  }

  private static String reason(FileSystemException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
      return "not a folder";
    }
    return e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
  }
}
