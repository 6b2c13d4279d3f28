package lms.reporting.overdue;

import java.time.LocalDate;

/**
 * The Work Programme referral interview that counts as booked, as the Work Programme told (WP ¶59).
 */
public record ReferralInterview(LocalDate bookedFor, boolean started) {}
