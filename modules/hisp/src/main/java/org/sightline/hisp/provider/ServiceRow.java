package org.sightline.hisp.provider;

/** A service with the name of its provider, as the query finds them. */
record ServiceRow(Service service, String providerName) {

  // Public, so that the query can call it.
  public ServiceRow {}

  ServiceSummary summary() {
    return service.summary(providerName);
  }
}
