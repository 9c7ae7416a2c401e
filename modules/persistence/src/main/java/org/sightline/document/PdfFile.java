package org.sightline.document;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;

/**
 * Writes documents as tagged PDF (ISO 14289-1, PDF/UA-1). The typeface comes from the class path
 * and goes into the file; nothing else is ever fetched, from nowhere.
 */
final class PdfFile {

  private static final String FONTS = "liberation/LiberationSans-";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;
  private static final float VERSION = 1.7f;

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private PdfFile() {}

  /** The bytes of a file. */
  public static byte[] bytes(DocumentText document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PdfRendererBuilder builder = accessibleAndClosed();
    builder.withProducer("Sightline");
    builder.withHtmlContent(document.xhtml(), null);
    builder.toStream(bytes);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Tagged for readers of screens, with typefaces of our own, and reading nothing else. */
  private static PdfRendererBuilder accessibleAndClosed() {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfVersion(VERSION);
    builder.usePdfUaAccessibility(true);
    builder.useFont(font("Regular"), DocumentStyle.TYPEFACE, REGULAR, FontStyle.NORMAL, true);
    builder.useFont(font("Bold"), DocumentStyle.TYPEFACE, BOLD, FontStyle.NORMAL, true);
    builder.useUriResolver((base, address) -> null);
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((address, type) -> false, when);
    }
    return builder;
  }

  private static FSSupplier<InputStream> font(String cut) {
    String file = FONTS + cut + ".ttf";
    return () ->
        Objects.requireNonNull(PdfFile.class.getClassLoader().getResourceAsStream(file), file);
  }
}
