package org.sightline.server;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** What happens when the process is asked to end: the server goes down, then its folder goes. */
final class Shutdown implements Runnable {

  private static final System.Logger LOGGER = System.getLogger(Shutdown.class.getName());

  private static volatile boolean requested;

  private final RunFolder folder;
  private volatile @Nullable PayaraMicroRuntime runtime;

  private Shutdown(RunFolder folder) {
    this.folder = folder;
  }

  /** Also for a start that does not get far. */
  static Shutdown arrangeFor(RunFolder folder) {
    Shutdown shutdown = new Shutdown(folder);
    Runtime.getRuntime().addShutdownHook(new Thread(shutdown, "stop"));
    return shutdown;
  }

  /** Whether the process is ending: what fails from then on is no news. */
  static boolean requested() {
    return requested;
  }

  void include(PayaraMicroRuntime booted) {
    runtime = booted;
  }

  @Override
  public void run() {
    requested = true;
    PayaraMicroRuntime booted = runtime;
    try {
      if (booted != null) {
        booted.shutdown();
      }
    } catch (BootstrapException | IllegalStateException e) {
      LOGGER.log(Level.DEBUG, "The server was already going down by its own hook", e);
    } finally {
      folder.delete();
    }
  }
}
