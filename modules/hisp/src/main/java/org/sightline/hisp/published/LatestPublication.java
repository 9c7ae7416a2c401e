package org.sightline.hisp.published;

/**
 * The last version of what was published of a service in a quarter.
 *
 * @param version its number, from 1
 * @param source the reports that it was made of
 */
public record LatestPublication(int version, String source) {}
