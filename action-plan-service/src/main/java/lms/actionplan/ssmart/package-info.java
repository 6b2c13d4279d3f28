/** SSMART hints on Action Items: advice, never a refusal. */
@NullMarked
package lms.actionplan.ssmart;

import org.jspecify.annotations.NullMarked;
