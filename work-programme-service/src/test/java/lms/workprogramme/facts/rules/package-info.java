/** The rules of who may know of a client, as pages of the specification. */
@NullMarked
package lms.workprogramme.facts.rules;

import org.jspecify.annotations.NullMarked;
