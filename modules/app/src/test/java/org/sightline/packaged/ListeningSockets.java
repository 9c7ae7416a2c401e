package org.sightline.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a process listens on, read from the kernel's tables. */
final class ListeningSockets {

  private static final String LISTEN = "0A";
  private static final String UNCONNECTED = "07";

  private ListeningSockets() {}

  /** Sorted lines such as {@code tcp 127.0.0.1:8080}. */
  static List<String> of(long pid) {
    Set<String> own = inodes(pid);
    List<String> found = new ArrayList<>();
    for (String protocol : List.of("tcp", "tcp6", "udp", "udp6")) {
      String state = protocol.startsWith("tcp") ? LISTEN : UNCONNECTED;
      lines(Path.of("/proc", Long.toString(pid), "net", protocol)).stream()
          .map(line -> line.strip().split("\\s+"))
          .filter(column -> column[3].equals(state) && own.contains(column[9]))
          .map(column -> protocol.substring(0, 3) + " " + address(column[1]))
          .forEach(found::add);
    }
    Collections.sort(found);
    return found;
  }

  private static Set<String> inodes(long pid) {
    try (Stream<Path> descriptors = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
      return descriptors
          .map(ListeningSockets::target)
          .filter(target -> target.startsWith("socket:["))
          .map(target -> target.substring("socket:[".length(), target.length() - 1))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException e) {
      // Closed since it was listed.
      return "";
    }
  }

  private static List<String> lines(Path table) {
    try {
      List<String> lines = Files.readAllLines(table);
      return lines.subList(1, lines.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The kernel writes addresses as words of four bytes, the lowest byte first. */
  private static String address(String hexadecimal) {
    String[] parts = hexadecimal.split(":");
    byte[] bytes = HexFormat.of().parseHex(parts[0]);
    for (int word = 0; word < bytes.length; word += 4) {
      swap(bytes, word, word + 3);
      swap(bytes, word + 1, word + 2);
    }
    try {
      String host = InetAddress.getByAddress(bytes).getHostAddress();
      return host + ":" + Integer.parseInt(parts[1], 16);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void swap(byte[] bytes, int one, int other) {
    byte kept = bytes[one];
    bytes[one] = bytes[other];
    bytes[other] = kept;
  }
}
