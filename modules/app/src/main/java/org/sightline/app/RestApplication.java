package org.sightline.app;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST interface; its resources stand beside the façades that they call. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
