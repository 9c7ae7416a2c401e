package org.sightline.account;

/** How somebody showed again to be the one who signed in. */
public enum ConfirmationMethod {
  /** By the password of the account. */
  PASSWORD,
  /** Not at all: the demo signs for its invented people while it is loaded. */
  DEMO
}
