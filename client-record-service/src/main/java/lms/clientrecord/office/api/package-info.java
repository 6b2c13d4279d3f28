/** Offices over REST. */
@NullMarked
package lms.clientrecord.office.api;

import org.jspecify.annotations.NullMarked;
