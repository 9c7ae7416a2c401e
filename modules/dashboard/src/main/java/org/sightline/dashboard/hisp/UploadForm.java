package org.sightline.dashboard.hisp;

import jakarta.servlet.http.Part;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.ingest.ImportWish;

/** What a reader fills in to send a file. */
public class UploadForm {

  private static final Map<String, Charset> ENCODINGS =
      Map.of("UTF-8", StandardCharsets.UTF_8, "windows-1252", Charset.forName("windows-1252"));

  private String format = "";
  private String encoding = "";
  private boolean checkOnly;
  private @Nullable Part file;

  /** The wish that goes with a file. */
  ImportWish wish(Part sent) {
    String name = sent.getSubmittedFileName();
    return new ImportWish(
        format, null, name == null ? "" : name, ENCODINGS.get(encoding), sent.getSize(), checkOnly);
  }

  /** Name of the format. */
  public String getFormat() {
    return format;
  }

  public void setFormat(String format) {
    this.format = format;
  }

  /** Name of the encoding; blank to have it found out. */
  public String getEncoding() {
    return encoding;
  }

  public void setEncoding(@Nullable String encoding) {
    this.encoding = encoding == null ? "" : encoding;
  }

  /** Whether the file is to be checked only. */
  public boolean isCheckOnly() {
    return checkOnly;
  }

  public void setCheckOnly(boolean checkOnly) {
    this.checkOnly = checkOnly;
  }

  /** The file; null before it was sent. */
  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
