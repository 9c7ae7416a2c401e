package org.sightline.app.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The names under which this installation may be asked for. Redirects and the check for pages of
 * other sites build on the header {@code Host}, which whoever asks can choose: a name that leads a
 * browser to this machine behind its back (DNS rebinding) must not be believed.
 */
@ApplicationScoped
class HostNames {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /** Empty where any name is taken. */
  private final Set<String> names = new HashSet<>();

  protected HostNames() {}

  /**
   * @param bound address that the server listens on; empty for all of them
   * @param publicUrl where readers find it, behind a proxy for instance
   */
  @Inject
  HostNames(
      @ConfigProperty(name = "sightline.http.host") Optional<String> bound,
      @ConfigProperty(name = "sightline.public.url") Optional<String> publicUrl) {
    boolean loopback = bound.filter(HostNames::isLoopback).isPresent();
    if (loopback || publicUrl.isPresent()) {
      names.addAll(LOOPBACK);
      bound.map(HostNames::asInAddress).ifPresent(names::add);
      publicUrl.map(url -> name(URI.create(url).getAuthority())).ifPresent(names::add);
    }
  }

  /** Whether a header {@code Host} names this installation; HTTP/1.0 may leave it out. */
  boolean contains(@Nullable String host) {
    return names.isEmpty() || host == null || names.contains(name(host));
  }

  private static boolean isLoopback(String address) {
    return address.startsWith("127.") || LOOPBACK.contains(asInAddress(address));
  }

  private static String asInAddress(String address) {
    String lower = address.strip().toLowerCase(Locale.ROOT);
    return lower.contains(":") && !lower.startsWith("[") ? "[" + lower + "]" : lower;
  }

  /** The name without the port. */
  private static String name(String authority) {
    int colon = authority.lastIndexOf(':');
    boolean port = colon > authority.lastIndexOf(']');
    return (port ? authority.substring(0, colon) : authority).toLowerCase(Locale.ROOT);
  }
}
