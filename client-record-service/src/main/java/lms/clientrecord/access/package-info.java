/** Who opened which record, when and why, and who was refused. */
@NullMarked
package lms.clientrecord.access;

import org.jspecify.annotations.NullMarked;
