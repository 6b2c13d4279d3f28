/** Keeps the facts in this service's own tables. */
@NullMarked
package lms.workprogramme.facts.store;

import org.jspecify.annotations.NullMarked;
