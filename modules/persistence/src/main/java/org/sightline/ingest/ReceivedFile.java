package org.sightline.ingest;

import java.nio.file.Path;

/**
 * A file on disk, with what was learnt while it arrived.
 *
 * @param path where it lies
 * @param size how many bytes arrived; more than lie there where it is too large
 * @param broken whether the sender broke off before its end
 * @param sha256 hash of what arrived, lower-case hex
 */
record ReceivedFile(Path path, long size, boolean broken, String sha256) {}
