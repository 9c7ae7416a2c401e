package org.sightline.ingest;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What a sender says about a file.
 *
 * @param format name of the format
 * @param target id of the record that it belongs to; null where the format names its own
 * @param fileName name of the file, at most 255 characters
 * @param charset encoding that the sender named; null where it named none
 * @param announcedLength length that the sender announced, in bytes; −1 where it announced none
 * @param dryRun whether the file is to be checked only
 */
public record ImportWish(
    String format,
    @Nullable String target,
    String fileName,
    @Nullable Charset charset,
    long announcedLength,
    boolean dryRun) {

  public ImportWish {
    if (target != null && !target.matches("[A-Za-z0-9-]{1,60}")) {
      throw new UnknownTarget(target);
    }
    String bare = fileName.replaceAll("[\\p{Cntrl}\"\\\\/]", "_").strip();
    fileName = bare.isEmpty() ? "import" : bare.substring(0, Math.min(255, bare.length()));
  }
}
