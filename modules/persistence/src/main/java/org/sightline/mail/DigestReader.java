package org.sightline.mail;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.PersonId;

/**
 * Somebody for whom something new waits.
 *
 * @param person who
 * @param name the name
 * @param address the address as it stands in the directory, which nobody may have checked
 * @param language in which the person reads
 * @param since up to when the person was told last; null for never
 */
record DigestReader(
    PersonId person, String name, String address, Locale language, @Nullable Instant since) {}
