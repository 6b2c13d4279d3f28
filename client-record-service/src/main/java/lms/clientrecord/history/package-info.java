/**
 * History: every state that an aspect of the record ever had, and who changed it, where and when.
 */
@NullMarked
package lms.clientrecord.history;

import org.jspecify.annotations.NullMarked;
