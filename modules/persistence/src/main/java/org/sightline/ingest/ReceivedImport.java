package org.sightline.ingest;

/**
 * The answer to a file that was sent.
 *
 * @param summary the import
 * @param repeated whether it is an earlier import of the same file
 */
public record ReceivedImport(ImportSummary summary, boolean repeated) {}
