/** The rules of erasure, page by page. */
@NullMarked
package lms.clientrecord.erasure.rules;

import org.jspecify.annotations.NullMarked;
