package org.sightline.dashboard.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.faces.Option;
import org.sightline.organization.Agencies;
import org.sightline.organization.Agency;
import org.sightline.organization.OrganizationId;
import org.sightline.paging.NameCursor;

/** The agencies within reach, to choose from and to name. */
@RequestScoped
class AgencyNames {

  private static final int MOST = 1_000;

  @Inject private Agencies agencies;

  private @Nullable List<Agency> known;

  List<Option> options() {
    return all().stream().map(agency -> new Option(agency.id().toString(), agency.name())).toList();
  }

  /** The name of an agency; empty for none. */
  String name(@Nullable OrganizationId id) {
    return id == null ? "" : names().getOrDefault(id, id.toString());
  }

  /** Reads a choice; null for none. */
  static @Nullable OrganizationId chosen(String text) {
    return text.isBlank() ? null : OrganizationId.parse(text);
  }

  private Map<OrganizationId, String> names() {
    return all().stream().collect(Collectors.toMap(Agency::id, Agency::name));
  }

  private List<Agency> all() {
    List<Agency> present = known;
    if (present == null) {
      present = agencies.list(NameCursor.START, MOST);
      known = present;
    }
    return present;
  }
}
