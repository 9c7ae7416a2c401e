package org.sightline.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that the accounts of the demo exist; always, where there is no demo. */
@Readiness
@ApplicationScoped
public class DemoReadiness implements HealthCheck {

  private DemoStart start;

  protected DemoReadiness() {}

  @Inject
  DemoReadiness(DemoStart start) {
    this.start = start;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("demo").status(start.isComplete()).build();
  }
}
