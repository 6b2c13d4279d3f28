/** Circumstances that decide the Customer Group and who must have an Action Plan. */
@NullMarked
package lms.clientrecord.circumstances;

import org.jspecify.annotations.NullMarked;
