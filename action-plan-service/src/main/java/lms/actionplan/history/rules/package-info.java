/** What differs between two saved versions of a plan, and how people are told. */
@NullMarked
package lms.actionplan.history.rules;

import org.jspecify.annotations.NullMarked;
