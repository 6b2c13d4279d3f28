/** The work list over REST. */
@NullMarked
package lms.clientrecord.cms.api;

import org.jspecify.annotations.NullMarked;
