import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The built product.
 *
 * @param jar starts the server
 * @param home where the web archive lies
 */
record Product(Path jar, Path home) {

  /** The address of the empty page, which only the copy of the archive has. */
  static final String EMPTY = "/bench/empty.xhtml";

  /** The same without a view that is kept for the next request, as pages that only show. */
  static final String EMPTY_STATELESS = "/bench/stateless.xhtml";

  private static final String PAGE =
      """
      <ui:composition xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="jakarta.faces.facelets"
        template="/WEB-INF/templates/page.xhtml">
        <ui:param name="pageTitle" value="Empty"/>
        %s
        <ui:define name="content"></ui:define>
      </ui:composition>
      """;

  /** The product with two empty pages in a copy of its web archive; its template is the same. */
  static Product withEmptyPages(Path built, Path folder) throws IOException {
    Path home = Files.createDirectories(folder);
    Path archive = home.resolve("sightline.war");
    Files.copy(built.resolve("sightline.war"), archive);
    URI zip = URI.create("jar:" + archive.toUri());
    try (FileSystem files = FileSystems.newFileSystem(zip, Map.of())) {
      Files.createDirectories(files.getPath("/bench"));
      write(files.getPath(EMPTY), "");
      write(files.getPath(EMPTY_STATELESS), "<ui:param name=\"stateless\" value=\"#{true}\"/>");
    }
    return new Product(built.resolve("sightline-server.jar"), home);
  }

  /** The product as it was built. */
  static Product asBuilt(Path built) {
    return new Product(built.resolve("sightline-server.jar"), built);
  }

  private static void write(Path page, String parameter) throws IOException {
    Files.writeString(page, PAGE.formatted(parameter), StandardCharsets.UTF_8);
  }
}
