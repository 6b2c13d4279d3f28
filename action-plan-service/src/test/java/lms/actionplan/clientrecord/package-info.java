/** Tests of what the record tells this service. */
@NullMarked
package lms.actionplan.clientrecord;

import org.jspecify.annotations.NullMarked;
