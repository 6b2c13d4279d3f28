/** What changes on the record mean, as pages of the specification. */
@NullMarked
package lms.actionplan.clientrecord.rules;

import org.jspecify.annotations.NullMarked;
