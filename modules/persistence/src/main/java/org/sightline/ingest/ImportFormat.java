package org.sightline.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.sightline.security.Permission;

/**
 * A file format that a module takes in. Checking reads the whole file and stores nothing; loading
 * runs in one transaction and may be run again from its beginning.
 */
public interface ImportFormat {

  /** The name of the format in addresses, such as {@code performance-gov-reports}. */
  String name();

  /** What it takes to import this format. */
  Permission permission();

  /** The largest file of this format, in bytes. */
  long maxBytes();

  /**
   * Checks a file, every row and every cell of it.
   *
   * @param file the file as it arrived
   * @param charset encoding that the sender named; null where it named none
   * @param problems takes everything that is wrong; the file is loaded only if it stays empty
   * @param progress told the number of rows read, now and then; stops the check by throwing
   * @return what the file holds
   * @throws IOException when the spooled file cannot be read
   */
  ImportCounts check(
      SpooledFile file, @Nullable Charset charset, ProblemList problems, LongConsumer progress)
      throws IOException;

  /**
   * Loads a checked file, within the transaction of the caller.
   *
   * @param file the file as it arrived
   * @param counts what checking it gave
   * @param source the import, as the source of what is stored
   * @param progress told the number of rows loaded, now and then; stops the load by throwing
   * @throws IOException when the spooled file cannot be read
   */
  void load(SpooledFile file, ImportCounts counts, ImportSource source, LongConsumer progress)
      throws IOException;
}
