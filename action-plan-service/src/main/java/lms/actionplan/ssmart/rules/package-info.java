/** What an Action Item lacks of SSMART. */
@NullMarked
package lms.actionplan.ssmart.rules;

import org.jspecify.annotations.NullMarked;
