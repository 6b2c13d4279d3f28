/** The client record from outside: over HTTP and Kafka. */
@NullMarked
package lms.clientrecord;

import org.jspecify.annotations.NullMarked;
