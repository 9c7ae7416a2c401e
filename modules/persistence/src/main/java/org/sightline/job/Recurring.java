package org.sightline.job;

/**
 * Work that every node does again and again by the clock, outside of any transaction. What one node
 * alone may do takes a lease in the database first. A run that is still going on when the next is
 * due is not joined by a second one; a failure is logged, and the next run comes as usual.
 */
public interface Recurring {

  /**
   * When, as six fields of cron: second, minute, hour, day of the month, month, day of the week; by
   * the zone of the installation.
   */
  String when();

  /** Does it once. */
  void run();
}
