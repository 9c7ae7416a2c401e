package org.sightline.app;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST interface; its resources stand beside the façades that they call. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {

  /** The interface is described at /openapi and nowhere else. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
