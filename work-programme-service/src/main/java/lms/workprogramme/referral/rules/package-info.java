/** When a client may be referred. */
@NullMarked
package lms.workprogramme.referral.rules;

import org.jspecify.annotations.NullMarked;
