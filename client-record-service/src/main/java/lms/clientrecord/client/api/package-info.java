/** Client details over REST. */
@NullMarked
package lms.clientrecord.client.api;

import org.jspecify.annotations.NullMarked;
