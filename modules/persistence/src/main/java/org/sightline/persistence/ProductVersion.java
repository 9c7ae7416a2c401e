package org.sightline.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Which version of the product runs, as it was packaged. */
public final class ProductVersion {

  private static final String POM =
      "META-INF/maven/org.sightline/sightline-persistence/pom.properties";
  private static final String UNKNOWN = "unknown";

  private ProductVersion() {}

  /** Such as {@code 1.0}; {@code unknown} where it was not packaged, as while developing. */
  public static String current() {
    Properties properties = new Properties();
    try (InputStream in = ProductVersion.class.getClassLoader().getResourceAsStream(POM)) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      return UNKNOWN;
    }
    return properties.getProperty("version", UNKNOWN);
  }
}
