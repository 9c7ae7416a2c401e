package org.sightline.server;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import org.jspecify.annotations.Nullable;

/** What happens when the process is asked to end: the server goes down, then its folder goes. */
final class Shutdown implements Runnable {

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

  void include(PayaraMicroRuntime booted) {
    runtime = booted;
  }

  @Override
  public void run() {
    PayaraMicroRuntime booted = runtime;
    try {
      if (booted != null) {
        booted.shutdown();
      }
    } catch (BootstrapException | IllegalStateException e) {
      // The server's own hook was faster: it is down, which is what was asked for.
      Console.say("Sightline has stopped.");
    } finally {
      folder.delete();
    }
  }
}
