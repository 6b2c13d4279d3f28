/** The rules of Customer Group, eligibility date, hotspot and notices. */
@NullMarked
package lms.workprogramme.eligibility.rules;

import org.jspecify.annotations.NullMarked;
