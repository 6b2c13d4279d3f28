/**
 * The history of a plan: every saved version, and what changed between any two (AP ¶14, ¶51-52).
 */
@NullMarked
package lms.actionplan.history;

import org.jspecify.annotations.NullMarked;
