package org.sightline.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What must hold before the server is started, asked beforehand because the server itself would
 * take half a minute to fail and answer with a page of stack trace.
 */
final class StartConditions {

  private static final Pattern POSTGRESQL_SERVERS =
      Pattern.compile("(?i)jdbc:postgresql://([^/?]*)");
  private static final int DEFAULT_DATABASE_PORT = 5432;
  private static final int PATIENCE_IN_MILLISECONDS = 5_000;

  private StartConditions() {}

  /**
   * Makes the folders where they are missing and looks at the port and the database.
   *
   * @throws RefusedToStart with what is wrong and what to do about it
   */
  static void require(ServerSettings settings) {
    writableFolder(settings.dataFolder());
    writableSecrets(settings.secretsFolder());
    freePort(settings.host(), settings.port());
    String database = settings.databaseUrl();
    if (database != null) {
      answeringDatabase(database);
    }
  }

  /** The line for a data folder that cannot be used. */
  static String unwritable(Path folder, IOException why) {
    return "the data folder "
        + folder
        + " cannot be written ("
        + reason(why)
        + "): correct its rights, or name another one in SIGHTLINE_DATA_DIR";
  }

  /** The line for a folder of keys that cannot be used. */
  static String unwritableSecrets(Path folder, IOException why) {
    return "the folder of the signing keys "
        + folder
        + " cannot be written ("
        + reason(why)
        + "): correct its rights, or name another one in SIGHTLINE_SECRETS_DIR";
  }

  private static String reason(IOException why) {
    if (why instanceof AccessDeniedException) {
      return "permission denied";
    }
    String reason = why instanceof FileSystemException failure ? failure.getReason() : null;
    return reason == null ? why.getClass().getSimpleName() : reason;
  }

  /** The line for a store whose file is damaged. */
  static String damaged(Path folder) {
    return "the file "
        + folder.resolve("sightline.mv.db")
        + " is damaged: put it aside and restore a backup of it";
  }

  /** The line for a store that another process holds. */
  static String inUse(Path folder) {
    return "another Sightline already runs on the data folder "
        + folder
        + ": stop it, or name another folder in SIGHTLINE_DATA_DIR";
  }

  private static void writableFolder(Path folder) {
    try {
      // It holds the store and the keys: nobody else on the machine has business in it.
      Files.createDirectories(folder, forOwnerOnly("rwx------"));
      Files.delete(Files.createTempFile(folder, "write", null));
    } catch (IOException e) {
      throw new RefusedToStart(unwritable(folder, e), e);
    }
  }

  private static void writableSecrets(Path folder) {
    try {
      Files.createDirectories(folder, forOwnerOnly("rwx------"));
      Files.delete(Files.createTempFile(folder, "write", null));
    } catch (IOException e) {
      throw new RefusedToStart(unwritableSecrets(folder, e), e);
    }
  }

  /** The rights of a new file or folder, where the file system knows of rights. */
  static FileAttribute<?>[] forOwnerOnly(String rights) {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }

  private static void freePort(@Nullable String host, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      InetAddress address = host == null ? null : InetAddress.getByName(host);
      if (address != null && !isOfThisMachine(address)) {
        throw new RefusedToStart(foreignAddress(host), null);
      }
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address, port));
    } catch (UnknownHostException e) {
      throw new RefusedToStart(foreignAddress(host), e);
    } catch (IOException e) {
      throw new RefusedToStart(portInUse(port, e), e);
    }
  }

  private static String portInUse(int port, IOException e) {
    return "port "
        + port
        + " cannot be used ("
        + e.getMessage()
        + "): stop the program that uses it, or name another port in SIGHTLINE_HTTP_PORT";
  }

  private static boolean isOfThisMachine(InetAddress address) throws IOException {
    return address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || NetworkInterface.getByInetAddress(address) != null;
  }

  private static String foreignAddress(@Nullable String host) {
    return "this machine has no address " + host + ": correct SIGHTLINE_HTTP_HOST";
  }

  private static void answeringDatabase(String url) {
    Matcher servers = POSTGRESQL_SERVERS.matcher(url);
    if (!servers.lookingAt() || servers.group(1).isBlank()) {
      return;
    }
    List<String> all = List.of(servers.group(1).split(","));
    if (all.stream().noneMatch(StartConditions::answers)) {
      throw new RefusedToStart(
          "the database at "
              + String.join(", ", all)
              + " does not answer: start it, or correct SIGHTLINE_DB_URL",
          null);
    }
  }

  private static boolean answers(String server) {
    int colon = server.lastIndexOf(':');
    boolean withPort = colon > server.lastIndexOf(']') && colon >= 0;
    String host = withPort ? server.substring(0, colon) : server;
    try (Socket socket = new Socket()) {
      int port = withPort ? Integer.parseInt(server.substring(colon + 1)) : DEFAULT_DATABASE_PORT;
      socket.connect(new InetSocketAddress(host, port), PATIENCE_IN_MILLISECONDS);
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }
}
