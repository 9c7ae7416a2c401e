package org.sightline.dashboard.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.text.Dates;
import org.sightline.security.Permission;

/** The frame of every page: {@code #{shell.…}} in the templates. */
@Named("shell")
@RequestScoped
public class ShellView {

  @Inject private SignedIn signedIn;
  @Inject private LanguageChoice choice;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "sightline.demo", defaultValue = "false")
  private boolean demo;

  private Language language = Language.ENGLISH;
  private List<NavigationItem> navigation = List.of();

  @PostConstruct
  void begin() {
    FacesContext faces = FacesContext.getCurrentInstance();
    language = choice.of(faces.getExternalContext());
    navigation = navigation(faces);
  }

  /** Who is signed in. */
  public SignedIn getSignedIn() {
    return signedIn;
  }

  /**
   * Whether the reader may do this: a page offers no way that ends at a closed door.
   *
   * @param permission the name of a {@link Permission}
   */
  public boolean may(String permission) {
    return signedIn.permissions().contains(Permission.valueOf(permission));
  }

  /** Whether somebody is signed in. */
  public boolean isPersonal() {
    return signedIn.name() != null;
  }

  /** Whether the store holds the invented agencies of the demo, perhaps beside real ones. */
  public boolean isDemo() {
    return demo;
  }

  /** Version of the product; null when it runs from classes. */
  public @Nullable String getVersion() {
    return ShellView.class.getPackage().getImplementationVersion();
  }

  /** Time zone in which instants are shown. */
  public ZoneId getZone() {
    return clock.getZone();
  }

  /** Whole days since an instant, never negative. */
  public long days(Instant since) {
    return Dates.days(since, clock.instant());
  }

  /** Locale of the page. */
  public Locale getLocale() {
    return language.getLocale();
  }

  /** Language of the page. */
  public Language getLanguage() {
    return language;
  }

  /** All languages, for the links. */
  public List<Language> getLanguages() {
    return List.of(Language.values());
  }

  /** Items of the primary navigation, six at most. */
  public List<NavigationItem> getNavigation() {
    return navigation;
  }

  private List<NavigationItem> navigation(FacesContext faces) {
    if (!isPersonal()) {
      return List.of();
    }
    ExternalContext outer = faces.getExternalContext();
    String shown = outer.getRequestServletPath();
    List<NavigationItem> items = new ArrayList<>();
    for (Destination destination : Destination.of(signedIn.roles(), signedIn.permissions())) {
      if (items.size() < Destination.MOST && exists(outer, destination.path())) {
        String href = outer.getRequestContextPath() + destination.path();
        items.add(new NavigationItem(destination.key(), href, destination.path().equals(shown)));
      }
    }
    return items;
  }

  private static boolean exists(ExternalContext outer, String path) {
    try {
      return outer.getResource(path) != null;
    } catch (MalformedURLException e) {
      throw new IllegalStateException(path, e);
    }
  }
}
