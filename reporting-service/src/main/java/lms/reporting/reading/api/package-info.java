/** What reports are asked with over HTTP, and the form of a spreadsheet. */
@NullMarked
package lms.reporting.reading.api;

import org.jspecify.annotations.NullMarked;
