package org.sightline.hisp.performancegov;

import org.sightline.time.FiscalQuarter;

/**
 * The quarterly report ("collection") to which a row belongs: one provider, one quarter, any number
 * of services.
 *
 * @param id its number at the source
 * @param name mostly {@code CX Quarterly Reporting}; may be blank
 * @param quarter the fiscal quarter that it reports
 */
record ReportedCollection(long id, String name, FiscalQuarter quarter) {}
