package org.sightline.app.rest;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Dimensions;
import org.sightline.measure.catalogue.ObservationFilter;
import org.sightline.time.FiscalQuarter;
import org.sightline.time.Grain;

/** The parameters that choose observations of a measure. */
public class ObservationParameters {

  @QueryParam("from")
  private @Nullable String from;

  @QueryParam("to")
  private @Nullable String to;

  @QueryParam("method")
  private @Nullable String method;

  @QueryParam("grain")
  private @Nullable String grain;

  @QueryParam("channel")
  private @Nullable String channel;

  @QueryParam("site")
  private @Nullable String site;

  @QueryParam("group")
  private @Nullable String group;

  ObservationFilter filter() {
    return new ObservationFilter(
        Parameter.read("from", from, FiscalQuarter::parse),
        Parameter.read("to", to, FiscalQuarter::parse),
        Parameter.read("method", method, CombiningMethod::valueOf),
        Parameter.read("grain", grain, Grain::valueOf),
        new Dimensions(
            Parameter.read("channel", channel, text -> text),
            Parameter.read("site", site, text -> text),
            Parameter.read("group", group, text -> text)));
  }
}
