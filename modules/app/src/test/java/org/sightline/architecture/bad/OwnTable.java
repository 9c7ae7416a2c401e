package org.sightline.architecture.bad;

import java.time.DayOfWeek;
import java.time.Month;
import org.sightline.state.StateMachine;

/** Brings its own table of states to each object. */
record OwnTable(StateMachine<Month, DayOfWeek> table) {}
