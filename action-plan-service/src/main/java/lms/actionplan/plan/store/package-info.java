/** Keeps plans, drafts, openings and every saved version. */
@NullMarked
package lms.actionplan.plan.store;

import org.jspecify.annotations.NullMarked;
