/** Finds the referrals whose allotted time ends. */
@NullMarked
package lms.workprogramme.completion.store;

import org.jspecify.annotations.NullMarked;
