package org.sightline.job;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Starts the timetable with the web application: earlier than that the server lends no threads. */
@WebListener
public class TimetableStart implements ServletContextListener {

  @Inject private Timetable timetable;

  @Override
  public void contextInitialized(ServletContextEvent started) {
    timetable.start();
  }
}
