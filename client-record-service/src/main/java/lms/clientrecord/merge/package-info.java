/** Merging two records of one person, and undoing it. */
@NullMarked
package lms.clientrecord.merge;

import org.jspecify.annotations.NullMarked;
