package org.sightline.ingest;

import java.time.Instant;

/**
 * The import as the source of what it stores.
 *
 * @param id the import
 * @param sha256 hash of the file, lower-case hex
 * @param at when the file arrived
 */
public record ImportSource(ImportId id, String sha256, Instant at) {}
