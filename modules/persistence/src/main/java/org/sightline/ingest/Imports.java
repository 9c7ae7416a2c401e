package org.sightline.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import org.sightline.security.CurrentActor;
import org.sightline.security.OpenToCallers;
import org.sightline.security.Permission;
import org.sightline.security.Requires;

/**
 * Files that are taken in: sending, watching, what was wrong. A file counts whole or not at all,
 * and the same file for the same target answers the first import.
 */
@ApplicationScoped
public class Imports {

  /** The kind of the jobs that look into files. */
  static final String JOB = "import";

  private ImportRegister register;
  private ImportFormats formats;
  private Spool spool;
  private CurrentActor current;

  protected Imports() {}

  @Inject
  Imports(ImportRegister register, ImportFormats formats, Spool spool, CurrentActor current) {
    this.register = register;
    this.formats = formats;
    this.spool = spool;
    this.current = current;
  }

  /**
   * Takes in a file and queues the work on it.
   *
   * @param body the file; read to its end, not closed
   * @return the new import, or the first one of the same file
   * @throws UnknownImportFormat when nobody takes in the format
   * @throws org.sightline.security.AccessDenied when the actor may not import this format
   */
  @OpenToCallers("The permission is the one that the format names, and is checked first.")
  public ReceivedImport receive(ImportWish wish, InputStream body) {
    ImportFormat format = formats.get(wish.format());
    current.get().require(format.permission());
    ReceivedFile file = spool.receive(body, format.maxBytes());
    try {
      return register.register(wish, file);
    } finally {
      spool.discard(file.path());
    }
  }

  /** The newest imports within reach, at most 200: the own ones, or everybody's. */
  @Requires(Permission.READ_IMPORTS)
  public List<ImportSummary> list() {
    return register.list(current.get());
  }

  /**
   * One import.
   *
   * @throws ImportNotFound when it is not within reach
   */
  @Requires(Permission.READ_IMPORTS)
  public ImportSummary get(ImportId id) {
    return register.get(id, current.get());
  }

  /**
   * What was wrong with a file, by row; at most the first 1,000.
   *
   * @throws ImportNotFound when the import is not within reach
   */
  @Requires(Permission.READ_IMPORTS)
  public List<RowProblem> problems(ImportId id) {
    return register.problems(register.get(id, current.get()).id());
  }

  /** The names of the formats that are taken in and that the actor may import. */
  @Requires(Permission.READ_IMPORTS)
  public List<String> formats() {
    return formats.names().stream()
        .filter(name -> current.get().may(formats.get(name).permission()))
        .toList();
  }
}
