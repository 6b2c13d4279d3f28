/** Postponing referrals to the Work Programme: exemptions and deferrals (WP ¶21-23). */
@NullMarked
package lms.workprogramme.postponement;

import org.jspecify.annotations.NullMarked;
