/** The rules of merging, page by page. */
@NullMarked
package lms.clientrecord.merge.rules;

import org.jspecify.annotations.NullMarked;
