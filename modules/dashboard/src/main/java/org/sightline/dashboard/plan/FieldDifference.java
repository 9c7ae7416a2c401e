package org.sightline.dashboard.plan;

import org.jspecify.annotations.Nullable;

/**
 * A field, or a whole item, of which two people have different texts.
 *
 * @param key field, or item where one of them does not have it
 * @param item the item that it belongs to, or is
 * @param label what it is called
 * @param mine what the reader has written; null where the item is not there
 * @param theirs what is stored; null where the item is not there
 * @param likely whose text is the newer one; null where both have changed it
 */
record FieldDifference(
    String key,
    String item,
    String label,
    @Nullable String mine,
    @Nullable String theirs,
    @Nullable Side likely) {

  FieldDifference called(String name) {
    return new FieldDifference(key, item, name, mine, theirs, likely);
  }
}
