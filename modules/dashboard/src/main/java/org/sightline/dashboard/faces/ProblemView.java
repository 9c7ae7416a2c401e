package org.sightline.dashboard.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;
import org.sightline.problem.ProblemType;

/** The error page, {@code #{problem.…}}, as the servlet behind every error has prepared it. */
@Named("problem")
@RequestScoped
public class ProblemView {

  private static final int FAULT_OF_OURS = 500;

  @Inject private Exchange exchange;

  /** Sends on whoever opens the page without an error. */
  public void serve() {
    exchange.keepNothing();
    if (type() == null) {
      exchange.redirect("/");
    }
  }

  /** What kind of problem it is. */
  public @Nullable Text getTitle() {
    return text(".title");
  }

  /** What happened; null on the page about a kind of problem. */
  public @Nullable Text getDetail() {
    return attribute("problemDetail") instanceof Text detail ? detail : null;
  }

  /** What to do. */
  public @Nullable Text getCure() {
    return text(".cure");
  }

  /** The reference for support; empty on the page about a kind of problem. */
  public String getReference() {
    return attribute("requestId") instanceof String id ? id : "";
  }

  /** Whether it is a fault of ours rather than of the request. */
  public boolean isOurs() {
    ProblemType type = type();
    return type != null && type.status() >= FAULT_OF_OURS;
  }

  private @Nullable Text text(String part) {
    ProblemType type = type();
    return type == null ? null : new Text(type.bundle(), type.slug() + part, List.of());
  }

  private @Nullable ProblemType type() {
    return attribute("problemType") instanceof ProblemType type ? type : null;
  }

  private @Nullable Object attribute(String name) {
    return exchange.request().getAttribute(name);
  }
}
