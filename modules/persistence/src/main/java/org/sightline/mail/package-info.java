/**
 * Mail: what is to be sent stands in an outbox that is written in the transaction of its cause, and
 * is sent at most once; once a day each person is told what has come into the inbox. Without a mail
 * server nothing is queued, and the inbox is all there is.
 */
@NullMarked
package org.sightline.mail;

import org.jspecify.annotations.NullMarked;
