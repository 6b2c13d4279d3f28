/** What an operator of a service can see and do. */
@NullMarked
package lms.kit.operations;

import org.jspecify.annotations.NullMarked;
