/** Tests of the rules of Childcare Barriers to Work. */
@NullMarked
package lms.clientrecord.childcarebarriers.rules;

import org.jspecify.annotations.NullMarked;
