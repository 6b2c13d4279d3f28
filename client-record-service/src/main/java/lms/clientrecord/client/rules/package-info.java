/** What may stand in a client's details, and by what a client may be sought. */
@NullMarked
package lms.clientrecord.client.rules;

import org.jspecify.annotations.NullMarked;
