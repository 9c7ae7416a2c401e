package org.sightline.dashboard.faces;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Links of a page to itself with another query: next page, other order, other language. */
public final class Links {

  private Links() {}

  /**
   * The query of this page with changes, starting with {@code ?}.
   *
   * @param changes names and values in turn; an empty value takes the parameter away
   */
  public static String with(List<?> changes) {
    Query query = Query.parse(request().getQueryString());
    for (int i = 0; i + 1 < changes.size(); i += 2) {
      query = query.with(changes.get(i).toString(), text(changes.get(i + 1)));
    }
    return query.toString();
  }

  /**
   * The query of this page without the fields of a filter and on its first page.
   *
   * @param own names of the fields, parted by spaces
   */
  public static String without(@Nullable String own) {
    Query query = Query.parse(request().getQueryString()).with("page", "");
    for (String name : (own == null ? "" : own).split(" ")) {
      query = query.with(name, "");
    }
    return query.toString();
  }

  /**
   * The parameters of this page that a filter form must carry on: all but those it sets itself and
   * the number of the page.
   *
   * @param own names of the form's fields, parted by spaces
   */
  public static List<Map.Entry<String, String>> kept(@Nullable String own) {
    return List.copyOf(Query.parse(without(own).substring(1)).parameters().entrySet());
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }
}
