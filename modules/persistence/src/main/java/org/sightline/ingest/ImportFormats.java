package org.sightline.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** The formats that the modules take in. */
@ApplicationScoped
class ImportFormats {

  private Instance<ImportFormat> formats;

  protected ImportFormats() {}

  @Inject
  ImportFormats(@Any Instance<ImportFormat> formats) {
    this.formats = formats;
  }

  /**
   * The format of a name.
   *
   * @throws UnknownImportFormat when there is none
   */
  ImportFormat get(String name) {
    return formats.stream()
        .filter(format -> format.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UnknownImportFormat(name, names().stream().collect(Collectors.joining(", "))));
  }

  List<String> names() {
    return formats.stream().map(ImportFormat::name).sorted().toList();
  }
}
