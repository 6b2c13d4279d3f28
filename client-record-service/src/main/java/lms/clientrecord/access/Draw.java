package lms.clientrecord.access;

import java.time.LocalDate;
import lms.kit.access.Stamp;
import lms.language.value.OfficeCode;

/**
 * By which seed the openings of an office and a day are drawn for a management check.
 *
 * @param drawn who drew first, and when
 */
public record Draw(OfficeCode office, LocalDate day, long seed, Stamp drawn) {}
