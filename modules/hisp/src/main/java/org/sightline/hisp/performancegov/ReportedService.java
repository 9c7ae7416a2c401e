package org.sightline.hisp.performancegov;

/**
 * The service of a row. One service may be reported by two providers.
 *
 * @param id its number at the source
 * @param name never blank
 * @param slug short name in addresses; blank for many
 * @param description may be blank
 */
record ReportedService(long id, String name, String slug, String description) {}
