package org.sightline.dashboard.published;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.faces.Exchange;
import org.sightline.dashboard.shell.ShellView;
import org.sightline.hisp.provider.ProviderId;
import org.sightline.hisp.published.PublicationNotFound;
import org.sightline.hisp.published.PublishedFigures;
import org.sightline.hisp.published.PublishedQuarter;
import org.sightline.hisp.published.PublishedService;
import org.sightline.hisp.report.BadQuarter;

/** What one provider has published for one quarter: {@code /public/provider.xhtml}. */
@Named
@RequestScoped
public class PublishedProviderView {

  @Inject private PublishedFigures published;
  @Inject private Exchange exchange;
  @Inject private ShellView shell;

  private @Nullable PublishedQuarter quarter;
  private List<PublishedCard> cards = List.of();

  /** Reads everything that the page shows. */
  public void serve() {
    exchange.keepNothing();
    String asked = exchange.parameter("quarter");
    PublishedQuarter read =
        published.quarter(provider(), asked.isBlank() ? null : BadQuarter.required(asked));
    List<PublishedCard> made = new ArrayList<>();
    for (PublishedService service : read.services()) {
      made.add(PublishedCard.of(service, made.size() + 1, read.shownFrom(), shell.getLocale()));
    }
    quarter = read;
    cards = made;
  }

  /** What was published. */
  public PublishedQuarter getQuarter() {
    return Objects.requireNonNull(quarter, "serve() comes first");
  }

  /** Service by service. */
  public List<PublishedCard> getCards() {
    return cards;
  }

  /** The names of the services without figures, parted by semicolons; empty where there is none. */
  public String getMissing() {
    return String.join("; ", getQuarter().coverage().missing());
  }

  /** The address of the same figures as a file, without what stands behind its last slash. */
  public String getFiles() {
    return "/api/v1/public/providers/" + getQuarter().provider().id();
  }

  private ProviderId provider() {
    try {
      return new ProviderId(UUID.fromString(exchange.parameter("provider").strip()));
    } catch (IllegalArgumentException e) {
      throw (PublicationNotFound) new PublicationNotFound().initCause(e);
    }
  }
}
