package lms.reporting.overdue;

import java.time.LocalDate;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;

/** A Work Programme referral interview that is booked for a day, or has started and goes on. */
public record ReferralInterview(
        InterviewId id, ClientId clientId, LocalDate bookedFor, boolean started) {}
