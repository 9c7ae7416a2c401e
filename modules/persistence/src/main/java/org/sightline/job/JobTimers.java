package org.sightline.job;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Wakes the worker of this node; what it finds is decided by the database. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobTimers {

  @Inject private JobWorker worker;

  /** Looks for jobs that other nodes queued or left behind. */
  @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
  public void look() {
    worker.look();
  }

  /** Keeps the leases of the jobs that run here. */
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  public void beat() {
    worker.beat();
  }
}
