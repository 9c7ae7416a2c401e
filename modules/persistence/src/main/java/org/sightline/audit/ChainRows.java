package org.sightline.audit;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.chain.ChainId;

/** The events of one chain from the first to the last, by their fields, fetched run by run. */
final class ChainRows implements Iterator<Map<String, @Nullable Object>> {

  private static final int RUN = 1000;

  private final AuditEventRepository events;
  private final ChainId chain;
  private Iterator<Map<String, @Nullable Object>> run =
      List.<Map<String, @Nullable Object>>of().iterator();
  private long last;

  ChainRows(AuditEventRepository events, ChainId chain) {
    this.events = events;
    this.chain = chain;
  }

  @Override
  public boolean hasNext() {
    if (!run.hasNext()) {
      run = events.run(chain, last, RUN).iterator();
    }
    return run.hasNext();
  }

  @Override
  public Map<String, @Nullable Object> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Map<String, @Nullable Object> fields = run.next();
    if (fields.get("seq") instanceof Long seq) {
      last = seq;
    }
    return fields;
  }
}
