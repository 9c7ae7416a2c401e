package org.sightline.dashboard.plan;

/**
 * A measure or a goal of a requirement in the editor.
 *
 * @param item name of the item
 * @param title what it is called
 * @param note what the reader should know of it; empty for nothing
 * @param fields its fields
 */
record PartCard(String item, String title, String note, FieldSet fields) {}
