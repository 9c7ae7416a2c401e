package org.sightline.account;

/** Whether an account may sign in. */
public enum AccountState {
  /** It may. */
  ACTIVE,
  /** It may not; its sessions and keys have ended. */
  DISABLED
}
