package org.sightline.hisp.performancegov;

/**
 * The agency of a row.
 *
 * @param id its number at the source
 * @param name never blank
 * @param abbreviation at most ten characters, never blank
 */
record ReportedOrganization(long id, String name, String abbreviation) {}
