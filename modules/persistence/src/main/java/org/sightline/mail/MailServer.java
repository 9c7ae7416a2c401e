package org.sightline.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Properties;

/** The mail server as the environment names it. */
@ApplicationScoped
class MailServer {

  private static final String CONNECT_MILLISECONDS = "10000";
  private static final String ANSWER_MILLISECONDS = "20000";

  private MailSettings settings;
  private Clock clock;

  protected MailServer() {}

  @Inject
  MailServer(MailSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Goes there and signs in, before any mail is touched.
   *
   * @throws MessagingException when it does not answer
   */
  MailConnection connect() throws MessagingException {
    URI server = settings.server();
    Session session = Session.getInstance(properties(server));
    Transport transport = session.getTransport(server.getScheme());
    transport.connect(server.getHost(), server.getPort(), settings.user(), settings.password());
    return new MailConnection(session, transport, settings, clock);
  }

  private Properties properties(URI server) {
    String prefix = "mail." + server.getScheme() + ".";
    Properties properties = new Properties();
    properties.put("mail.transport.protocol", server.getScheme());
    properties.put(prefix + "connectiontimeout", CONNECT_MILLISECONDS);
    properties.put(prefix + "timeout", ANSWER_MILLISECONDS);
    properties.put(prefix + "writetimeout", ANSWER_MILLISECONDS);
    properties.put(prefix + "auth", String.valueOf(settings.user() != null));
    properties.put(prefix + "starttls.enable", "true");
    // A password never goes over the network in the clear.
    properties.put(
        prefix + "starttls.required",
        String.valueOf(settings.user() != null && !isOwnMachine(server)));
    properties.put(prefix + "ssl.checkserveridentity", "true");
    return properties;
  }

  private static boolean isOwnMachine(URI server) {
    return List.of("127.0.0.1", "localhost", "[::1]").contains(server.getHost());
  }
}
