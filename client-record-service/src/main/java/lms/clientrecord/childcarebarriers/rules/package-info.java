/** What may stand in the Childcare Barriers to Work window, and how old its children are. */
@NullMarked
package lms.clientrecord.childcarebarriers.rules;

import org.jspecify.annotations.NullMarked;
