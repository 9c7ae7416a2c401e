package org.sightline.app.demo;

import jakarta.enterprise.context.ApplicationScoped;

/** Queues the load of the demo data. */
@ApplicationScoped
class DemoData {

  protected DemoData() {}

  /** Queues the load unless the store has the data. */
  void queue() {}
}
