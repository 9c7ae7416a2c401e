package org.sightline.dashboard.hisp;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.shell.ShellView;
import org.sightline.dashboard.table.SortDirection;
import org.sightline.dashboard.table.TablePage;
import org.sightline.dashboard.table.TableRequest;
import org.sightline.ingest.Imports;
import org.sightline.ingest.ReceivedImport;
import org.sightline.problem.GovernanceException;

/** Sending a file, and the files sent: {@code /hisp/imports.xhtml}. */
@Named
@RequestScoped
public class ImportsView {

  @Inject private Imports imports;
  @Inject private ShellView shell;

  private UploadForm form = new UploadForm();
  private List<ImportFormatOption> formats = List.of();
  private TablePage<ImportLine> page = TablePage.whole(List.of());

  /** Reads the formats, which a form that comes back needs before anything else. */
  @PostConstruct
  void begin() {
    formats =
        imports.formats().stream()
            .map(name -> ImportFormatOption.of(name, shell.getLocale()))
            .toList();
  }

  /** Reads the files sent. */
  public void load() {
    List<ImportLine> lines = imports.list().stream().map(ImportLine::of).toList();
    TableRequest request =
        TableRequest.of(
            FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap(),
            List.of("received"),
            SortDirection.DESCENDING);
    page = TablePage.cut(lines, request);
  }

  /** Takes in the file and goes to the page that watches it. */
  public @Nullable String upload() {
    Part file = sent();
    if (file == null) {
      return null;
    }
    try (var body = file.getInputStream()) {
      return address(imports.receive(form.wish(file), body));
    } catch (GovernanceException e) {
      refuse(e);
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String address(ReceivedImport received) {
    return "/hisp/import.xhtml?faces-redirect=true&id="
        + received.summary().id()
        + (received.repeated() ? "&repeated=true" : "");
  }

  /**
   * Whether a file came with the form. Faces takes a file without a byte for none; whoever chose it
   * is told so by its import, as over REST.
   */
  public boolean isChosen() {
    return sent() != null;
  }

  private @Nullable Part sent() {
    var outer = FacesContext.getCurrentInstance().getExternalContext();
    String type = outer.getRequestContentType();
    if (type == null || !type.startsWith("multipart/form-data")) {
      return null;
    }
    try {
      Part part = ((HttpServletRequest) outer.getRequest()).getPart("upload:file");
      String name = part == null ? null : part.getSubmittedFileName();
      return name == null || name.isBlank() ? null : part;
    } catch (ServletException e) {
      throw new IllegalStateException("a form that is no form", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void refuse(GovernanceException refusal) {
    FacesContext.getCurrentInstance()
        .addMessage(
            null,
            new FacesMessage(
                FacesMessage.SEVERITY_ERROR,
                refusal.detail().in(shell.getLocale()),
                Cures.of(refusal).in(shell.getLocale())));
  }

  /** What the reader fills in. */
  public UploadForm getForm() {
    return form;
  }

  /** The formats that the reader may send. */
  public List<ImportFormatOption> getFormats() {
    return formats;
  }

  /** The imports on this page. */
  public TablePage<ImportLine> getPage() {
    return page;
  }
}
