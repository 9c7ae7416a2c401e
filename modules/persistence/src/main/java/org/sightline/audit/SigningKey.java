package org.sightline.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sightline.audit.chain.HeadSigner;

/** Where the key lies with which heads are signed: outside the database. */
@ApplicationScoped
class SigningKey {

  @Produces
  @Singleton
  HeadSigner signer(
      @ConfigProperty(name = "sightline.secrets.dir") Optional<String> secrets,
      @ConfigProperty(name = "sightline.data.dir") String data) {
    return HeadSigner.in(secrets.map(Path::of).orElse(Path.of(data, "secrets")));
  }
}
