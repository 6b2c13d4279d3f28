/** Subject access over REST: as data, and as a document to read. */
@NullMarked
package lms.clientrecord.subjectaccess.api;

import org.jspecify.annotations.NullMarked;
