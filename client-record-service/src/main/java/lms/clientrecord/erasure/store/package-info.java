/** The ledger of erasures in the database. */
@NullMarked
package lms.clientrecord.erasure.store;

import org.jspecify.annotations.NullMarked;
