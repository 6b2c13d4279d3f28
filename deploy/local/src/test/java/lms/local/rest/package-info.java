/** Tests of what the commands ask the services. */
@NullMarked
package lms.local.rest;

import org.jspecify.annotations.NullMarked;
