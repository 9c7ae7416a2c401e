package org.sightline.ground;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one archive of all in-container tests: the product's own, with the tests put into it. */
@ArquillianSuiteDeployment
public class Deployments {

  /** The built web archive, the package of the in-container tests, and what they assert with. */
  @Deployment
  public static WebArchive sightline() {
    Path built = Path.of(System.getProperty("sightline.home"), "sightline.war");
    return ShrinkWrap.createFromZipFile(WebArchive.class, built.toFile())
        .addPackages(true, "org.sightline.it")
        .addAsLibraries(jarOf(Assertions.class), jarOf(net.bytebuddy.ByteBuddy.class))
        // The mail server of the tests runs beside the product, in its server.
        .addAsLibraries(jarOf(GreenMail.class), jarOf(org.slf4j.Logger.class));
  }

  private static File jarOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
