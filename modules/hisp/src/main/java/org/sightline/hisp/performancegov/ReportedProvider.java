package org.sightline.hisp.performancegov;

/**
 * The High Impact Service Provider of a row.
 *
 * @param id its number at the source
 * @param name never blank
 * @param description may be blank
 */
record ReportedProvider(long id, String name, String description) {}
