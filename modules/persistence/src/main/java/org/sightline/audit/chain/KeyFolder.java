package org.sightline.audit.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.stream.Stream;

/** The key files of a folder: PEM with PKCS#8 for private keys, X.509 for public ones. */
final class KeyFolder {

  private static final String PRIVATE = "PRIVATE KEY";
  private static final String PUBLIC = "PUBLIC KEY";

  private final Path folder;
  private final Path inUse;

  KeyFolder(Path folder) {
    this.folder = folder;
    this.inUse = folder.resolve("audit-head.key");
  }

  /** The pair in use; made when there is none. */
  KeyPair pair() {
    try {
      if (!Files.exists(inUse)) {
        createUnlessThere();
      }
      return read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A new pair, put in the place of the one in use. */
  KeyPair renewedPair() {
    try {
      Files.move(written(newPair()), inUse, StandardCopyOption.REPLACE_EXISTING);
      return read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every public key that was ever in use here. */
  KeyRing publicKeys() {
    try (Stream<Path> files = Files.list(folder)) {
      return KeyRing.of(
          files
              .filter(file -> file.getFileName().toString().matches("audit-head-[0-9a-f]+\\.pub"))
              .map(KeyFolder::publicKey)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void createUnlessThere() throws IOException {
    Path draft = written(newPair());
    try {
      Files.move(draft, inUse);
    } catch (FileAlreadyExistsException e) {
      Files.delete(draft); // Another node was first: its key is the key.
    }
  }

  private KeyPair read() throws IOException {
    String text = Files.readString(inUse, StandardCharsets.US_ASCII);
    KeyPair pair = decoded(text);
    Path published = folder.resolve("audit-head-" + KeyRing.idOf(pair.getPublic()) + ".pub");
    if (!Files.exists(published)) {
      Files.writeString(published, pem(PUBLIC, pair.getPublic().getEncoded()));
    }
    return pair;
  }

  /** A pair in a file of its own, on the disk before it is named as the one in use. */
  private Path written(KeyPair pair) throws IOException {
    Files.createDirectories(folder, ownerOnly("rwx------"));
    Path draft = Files.createTempFile(folder, "audit-head", ".new", ownerOnly("rw-------"));
    String text =
        pem(PRIVATE, pair.getPrivate().getEncoded()) + pem(PUBLIC, pair.getPublic().getEncoded());
    Files.writeString(draft, text, StandardCharsets.US_ASCII);
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    return draft;
  }

  private FileAttribute<?>[] ownerOnly(String permissions) {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private static KeyPair newPair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the platform has no P-256", e);
    }
  }

  private static PublicKey publicKey(Path file) {
    try {
      return publicKey(Files.readString(file, StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not a public key: " + file.getFileName(), e);
    }
  }

  private static PublicKey publicKey(String text) throws GeneralSecurityException {
    return KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(block(text, PUBLIC)));
  }

  private KeyPair decoded(String text) {
    try {
      var secret = new PKCS8EncodedKeySpec(block(text, PRIVATE));
      return new KeyPair(publicKey(text), KeyFactory.getInstance("EC").generatePrivate(secret));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not a pair of keys: " + inUse.getFileName(), e);
    }
  }

  private static String pem(String name, byte[] bytes) {
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    return "-----BEGIN " + name + "-----\n" + body + "\n-----END " + name + "-----\n";
  }

  private static byte[] block(String text, String name) {
    String begin = "-----BEGIN " + name + "-----";
    int start = text.indexOf(begin);
    int end = text.indexOf("-----END " + name + "-----");
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("a key file holds no " + name);
    }
    return Base64.getMimeDecoder().decode(text.substring(start + begin.length(), end));
  }
}
