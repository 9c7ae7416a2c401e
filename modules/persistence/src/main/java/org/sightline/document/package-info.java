/**
 * Documents as they are filed and handed out: the one canonical text of a record with its hash, and
 * exports as tagged PDF, as workbook and as two kinds of CSV. What is signed and what is registered
 * is stored as it was hashed; what is handed out says what was asked, when and by whom.
 */
@NullMarked
package org.sightline.document;

import org.jspecify.annotations.NullMarked;
