/** The rules of who may know of a client. */
@NullMarked
package lms.workprogramme.facts.rules;

import org.jspecify.annotations.NullMarked;
