/** Circumstances that decide the Customer Group, early access among them. */
@NullMarked
package lms.clientrecord.circumstances;

import org.jspecify.annotations.NullMarked;
