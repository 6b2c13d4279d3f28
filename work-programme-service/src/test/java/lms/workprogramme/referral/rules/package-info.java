/** The rules of a referral, page by page. */
@NullMarked
package lms.workprogramme.referral.rules;

import org.jspecify.annotations.NullMarked;
