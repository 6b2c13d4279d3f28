/** The Pension Credit sub-form over REST. */
@NullMarked
package lms.clientrecord.pensioncredit.api;

import org.jspecify.annotations.NullMarked;
