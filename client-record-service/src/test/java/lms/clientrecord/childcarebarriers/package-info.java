/** What the tests of Childcare Barriers to Work need. */
@NullMarked
package lms.clientrecord.childcarebarriers;

import org.jspecify.annotations.NullMarked;
