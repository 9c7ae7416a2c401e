package org.sightline.server;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.nio.file.Files;
import java.nio.file.Path;

/** Payara Micro with the web archive in it, listening on one port and on nothing else. */
final class Server {

  private static final String LISTENER =
      "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";
  private static final String PROTOCOL =
      "configs.config.server-config.network-config.protocols.protocol.http-listener.http";

  private final ServerSettings settings;
  private final Path webArchive;

  Server(ServerSettings settings, Path webArchive) {
    this.settings = settings;
    this.webArchive = webArchive;
  }

  /** Starts, announces and returns; the server's threads keep the process alive. */
  void run() throws BootstrapException {
    if (!Files.exists(webArchive)) {
      throw new RefusedToStart("the web archive is missing: " + webArchive, null);
    }
    RunFolder folder = RunFolder.open(settings.dataFolder());
    Environment.apply(settings, System.getenv());
    String adminPassword = Environment.offerAdminPassword();
    PayaraMicroRuntime runtime = boot(folder);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(runtime, folder)));
    if (runtime.getDeployedApplicationNames().isEmpty()) {
      System.err.println(
          "Sightline cannot start: the application was not deployed; the reason stands in "
              + settings.dataFolder().resolve("log/sightline.log"));
      System.exit(3);
    }
    Announcement.print(settings, Environment.adminWasMade() ? adminPassword : null);
  }

  private PayaraMicroRuntime boot(RunFolder folder) throws BootstrapException {
    PayaraMicro.setUpackedJarDir(folder.path().resolve("lib").toFile());
    PayaraMicro micro = PayaraMicro.getInstance();
    micro.setRootDir(folder.path().resolve("domain").toFile());
    micro.setNoHazelcast(true);
    micro.setPrintLogo(false);
    micro.setHttpPort(settings.port());
    micro.setPreBootHandler(this::configure);
    micro.addDeploymentFile(webArchive.toFile());
    return micro.bootStrap();
  }

  private void configure(AdminCommandRunner server) {
    if (settings.host() != null) {
      set(server, LISTENER + ".address", settings.host());
    }
    set(server, PROTOCOL + ".server-header", "false");
    set(server, PROTOCOL + ".xpowered-by", "false");
    set(server, PROTOCOL + ".trace-enabled", "false");
  }

  private static void set(AdminCommandRunner server, String name, String value) {
    server.run("set", name + "=" + value);
  }

  private static void stop(PayaraMicroRuntime runtime, RunFolder folder) {
    try {
      runtime.shutdown();
    } catch (BootstrapException | IllegalStateException e) {
      // The server's own shutdown hook was faster: it is down, which is what was asked for.
      System.out.println("Sightline has stopped.");
    } finally {
      folder.delete();
    }
  }

  static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
  }
}
