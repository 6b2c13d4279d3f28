/** What a rule answers with, and where a rule comes from. */
@NullMarked
package lms.kit.rules;

import org.jspecify.annotations.NullMarked;
