/** Talks to the services as a front end does: signed in, with JSON. */
@NullMarked
package lms.local.rest;

import org.jspecify.annotations.NullMarked;
