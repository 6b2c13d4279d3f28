/** The Action Plan: its items and texts, its draft, and what saving makes permanent. */
@NullMarked
package lms.actionplan.plan;

import org.jspecify.annotations.NullMarked;
