/**
 * What the client record has told this service: who is known, what is pulled through, what changed.
 */
@NullMarked
package lms.actionplan.clientrecord;

import org.jspecify.annotations.NullMarked;
