package org.sightline.job;

/** Somebody has stopped the job, or another node has taken it: the work is thrown away. */
final class JobCancelled extends RuntimeException {

  private static final long serialVersionUID = 1L;

  JobCancelled(String why) {
    super(why);
  }
}
