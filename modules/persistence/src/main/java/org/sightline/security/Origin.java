package org.sightline.security;

import org.jspecify.annotations.Nullable;

/**
 * Where a request came from, for the audit trail.
 *
 * @param way how the actor was recognised
 * @param address the network address; null inside the server
 * @param sessionHash hash of the session or the id of the API key; null where there is none
 * @param requestId identity of the request, shown to the user with a problem
 */
public record Origin(
    Way way, @Nullable String address, @Nullable String sessionHash, String requestId) {

  /** How an actor was recognised. */
  public enum Way {
    /** A browser session after the sign-in page. */
    SESSION,
    /** User name and password with each request. */
    BASIC,
    /** An API key. */
    API_KEY,
    /** A background job that goes on with what its owner began. */
    JOB
  }

  /** The origin of what a background job does. */
  public static Origin job(String jobId) {
    return new Origin(Way.JOB, null, null, jobId);
  }
}
