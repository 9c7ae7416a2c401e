package org.sightline.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What the environment says about mail. Only all three of server, sender and address will do. */
@ApplicationScoped
class MailSettings {

  private Optional<String> server = Optional.empty();
  private Optional<String> from = Optional.empty();
  private Optional<String> publicUrl = Optional.empty();
  private @Nullable String user;
  private @Nullable String password;

  protected MailSettings() {}

  @Inject
  MailSettings(
      @ConfigProperty(name = "sightline.smtp.url") Optional<String> server,
      @ConfigProperty(name = "sightline.mail.from") Optional<String> from,
      @ConfigProperty(name = "sightline.public.url") Optional<String> publicUrl,
      @ConfigProperty(name = "sightline.smtp.user") Optional<String> user,
      @ConfigProperty(name = "sightline.smtp.password") Optional<String> password) {
    this.server = server;
    this.from = from;
    this.publicUrl = publicUrl;
    this.user = user.orElse(null);
    this.password = password.orElse(null);
  }

  /** Whether mail can be sent, and therefore is queued. */
  boolean areComplete() {
    return server.isPresent() && from.isPresent() && publicUrl.isPresent();
  }

  /** The mail server, such as {@code smtp://127.0.0.1:25}. */
  URI server() {
    return URI.create(server.orElseThrow().strip());
  }

  /** Whom the mail comes from. */
  MailAddress from() {
    return new MailAddress(from.orElseThrow().strip());
  }

  /** The address of a page, for a reader. */
  String link(String path) {
    String url = publicUrl.orElseThrow().strip();
    return (url.endsWith("/") ? url.substring(0, url.length() - 1) : url) + path;
  }

  /** Who signs in at the mail server; null for nobody. */
  @Nullable String user() {
    return user;
  }

  @Nullable String password() {
    return password;
  }
}
