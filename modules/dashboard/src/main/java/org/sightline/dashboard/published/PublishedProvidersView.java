package org.sightline.dashboard.published;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.faces.Exchange;
import org.sightline.dashboard.table.SortDirection;
import org.sightline.dashboard.table.TablePage;
import org.sightline.dashboard.table.TableRequest;
import org.sightline.hisp.published.PublishedFigures;
import org.sightline.hisp.published.PublishingProvider;
import org.sightline.paging.NameCursor;

/** The providers that have published something: {@code /public/providers.xhtml}. */
@Named
@RequestScoped
public class PublishedProvidersView {

  private static final int MOST = 1_000;
  private static final int LONGEST = 200;

  @Inject private PublishedFigures published;
  @Inject private Exchange exchange;

  private List<PublishingProvider> found = List.of();
  private TablePage<PublishingProvider> page = TablePage.whole(List.of());

  /** Reads everything that the page shows. */
  public void serve() {
    exchange.keepNothing();
    found = published.providers(getText(), NameCursor.START, MOST);
    TableRequest request =
        TableRequest.of(
            Map.of("page", exchange.parameter("page")), List.of("name"), SortDirection.ASCENDING);
    page = TablePage.cut(found, request);
  }

  /** The words that names must hold; empty for any. */
  public String getText() {
    String text = exchange.parameter("q").replace("\0", "").strip();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  /** The providers on this page. */
  public TablePage<PublishingProvider> getPage() {
    return page;
  }

  /** When something was published last; null where nothing was. */
  public @Nullable Instant getAsOf() {
    return found.stream().map(PublishingProvider::asOf).max(Comparator.naturalOrder()).orElse(null);
  }
}
