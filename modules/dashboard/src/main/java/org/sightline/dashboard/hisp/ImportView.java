package org.sightline.dashboard.hisp;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.shell.ShellView;
import org.sightline.dashboard.table.SortDirection;
import org.sightline.dashboard.table.TablePage;
import org.sightline.dashboard.table.TableRequest;
import org.sightline.ingest.ImportId;
import org.sightline.ingest.ImportNotFound;
import org.sightline.ingest.Imports;
import org.sightline.ingest.RowProblem;
import org.sightline.job.Jobs;
import org.sightline.problem.GovernanceException;

/** One import, how far it is and what is wrong with its file: {@code /hisp/import.xhtml}. */
@Named
@RequestScoped
public class ImportView {

  @Inject private Imports imports;
  @Inject private Jobs jobs;
  @Inject private ShellView shell;

  private @Nullable UUID id;
  private boolean repeated;
  private ImportStatus status;
  private TablePage<RowProblem> problems = TablePage.whole(List.of());

  /**
   * Reads the import that the request names: its forms carry the id too, and what they show is
   * decided before their values are read.
   */
  @PostConstruct
  void begin() {
    String asked = parameters().get("id");
    if (asked != null && asked.matches("[0-9a-fA-F-]{36}")) {
      id = UUID.fromString(asked);
    }
    status = new ImportStatus(imports.get(identity()));
  }

  /** Reads what is wrong with the file; a page that watches moves on when the import has ended. */
  public void load() throws IOException {
    if (isPoll() && status.isEnded()) {
      goToResult();
      return;
    }
    List<RowProblem> all = status.isEnded() ? imports.problems(identity()) : List.of();
    TableRequest request = TableRequest.of(parameters(), List.of("row"), SortDirection.ASCENDING);
    problems = TablePage.cut(all, request);
  }

  private static boolean isPoll() {
    return FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest();
  }

  /** Goes to the page as it is once the import has ended. */
  private void goToResult() throws IOException {
    var outer = FacesContext.getCurrentInstance().getExternalContext();
    outer.redirect(outer.getRequestContextPath() + "/hisp/import.xhtml?id=" + id);
  }

  /** Stops the work on the file. */
  public @Nullable String stop() {
    try {
      jobs.cancel(imports.get(identity()).job());
      return "/hisp/import.xhtml?faces-redirect=true&id=" + id;
    } catch (GovernanceException e) {
      String detail = e.detail().in(shell.getLocale());
      String cure = Cures.of(e).in(shell.getLocale());
      FacesContext.getCurrentInstance()
          .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, detail, cure));
      return null;
    }
  }

  private static Map<String, String> parameters() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
  }

  private ImportId identity() {
    UUID asked = id;
    if (asked == null) {
      throw new ImportNotFound();
    }
    return new ImportId(asked);
  }

  /** How the import stands. */
  public ImportStatus getStatus() {
    return status;
  }

  /** What is wrong with the file, on this page. */
  public TablePage<RowProblem> getProblems() {
    return problems;
  }

  /** The import shown. */
  public @Nullable UUID getId() {
    return id;
  }

  /** Whether the reader has just sent the same file again. */
  public boolean isRepeated() {
    return repeated;
  }

  public void setRepeated(boolean repeated) {
    this.repeated = repeated;
  }
}
