/** The Childcare Barriers to Work window over REST. */
@NullMarked
package lms.clientrecord.childcarebarriers.api;

import org.jspecify.annotations.NullMarked;
