/** Who may know of a client, and what changed between two states of the record. */
@NullMarked
package lms.actionplan.clientrecord.rules;

import org.jspecify.annotations.NullMarked;
