package org.sightline.dashboard.report;

import org.sightline.hisp.board.ServiceStanding;

/**
 * A number on the board that leads to its queue.
 *
 * @param standing what is counted
 * @param count how many services
 */
record BoardCell(ServiceStanding standing, int count) {}
