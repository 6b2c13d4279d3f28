/** Work Choice: the referral and taking part (WP ¶3, ¶9, ¶29). */
@NullMarked
package lms.clientrecord.workchoice;

import org.jspecify.annotations.NullMarked;
