/** How a referral is completed, what becomes of completers, and their Exit Report. */
@NullMarked
package lms.workprogramme.completion;

import org.jspecify.annotations.NullMarked;
