package org.sightline.server;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

  /**
   * Starts, announces and returns; the server's threads keep the process alive.
   *
   * @throws RefusedToStart with the cause and the cure
   */
  void run() {
    if (!Files.exists(webArchive)) {
      throw new RefusedToStart("the web archive is missing: " + webArchive, null);
    }
    StartConditions.require(settings);
    RunFolder folder = RunFolder.open(settings.dataFolder(), settings.databaseUrl() == null);
    Shutdown shutdown = Shutdown.arrangeFor(folder);
    Environment.apply(settings, System.getenv());
    String password = offerPassword();
    PayaraMicroRuntime runtime = boot(folder);
    shutdown.include(runtime);
    requireDeployed(runtime);
    LogFile.started();
    announce(password);
  }

  private void requireDeployed(PayaraMicroRuntime runtime) {
    // The names of deployed applications also hold one that failed while it was started.
    if (runtime.getLocalDescriptor().getDeployedApplications().isEmpty()) {
      throw new RefusedToStart(Diagnosis.of(LogFile.failures(), settings.dataFolder()), null);
    }
  }

  private void announce(String password) {
    if (settings.demo()) {
      Announcement.ofDemo(settings, Environment.awaitDemoAccounts(), password);
    } else {
      Announcement.print(settings, Environment.adminWasMade() ? password : null);
    }
  }

  private String offerPassword() {
    if (!settings.demo()) {
      return Environment.offerAdminPassword();
    }
    String password = DemoPassword.of(System.getenv(), settings.dataFolder());
    Environment.offerDemoPassword(password);
    return password;
  }

  private PayaraMicroRuntime boot(RunFolder folder) {
    Path logging = Logging.begin(folder, settings.dataFolder());
    PayaraMicro.setUpackedJarDir(folder.path().resolve("lib").toFile());
    try {
      return arranged(folder, logging).bootStrap();
    } catch (BootstrapException e) {
      throw new RefusedToStart(Diagnosis.of(List.of(e), settings.dataFolder()), e);
    }
  }

  private PayaraMicro arranged(RunFolder folder, Path logging) {
    PayaraMicro micro = PayaraMicro.getInstance();
    micro.setRootDir(folder.path().resolve("domain").toFile());
    micro.setLogPropertiesFile(logging.toFile());
    micro.setNoHazelcast(true);
    micro.setPrintLogo(false);
    micro.setHttpPort(settings.port());
    micro.setPreBootHandler(this::configure);
    micro.addDeploymentFile(webArchive.toFile());
    return micro;
  }

  private void configure(AdminCommandRunner server) {
    if (settings.host() != null) {
      set(server, LISTENER + ".address", settings.host());
    }
    set(server, PROTOCOL + ".server-header", "false");
    set(server, PROTOCOL + ".xpowered-by", "false");
    set(server, PROTOCOL + ".trace-enabled", "false");
    set(server, "configs.config.server-config.phone-home-runtime-configuration.enabled", "false");
  }

  private static void set(AdminCommandRunner server, String name, String value) {
    ClusterCommandResult result = server.run("set", name + "=" + value);
    if (result.getExitStatus() == ClusterCommandResult.ExitStatus.FAILURE) {
      throw new RefusedToStart("the server does not take its setting " + name, null);
    }
  }
}
