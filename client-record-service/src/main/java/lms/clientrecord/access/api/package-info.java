/** The door of every record, and the access log, over REST. */
@NullMarked
package lms.clientrecord.access.api;

import org.jspecify.annotations.NullMarked;
