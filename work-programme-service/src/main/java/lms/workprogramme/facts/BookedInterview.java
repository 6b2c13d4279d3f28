package lms.workprogramme.facts;

import java.time.LocalDate;
import lms.language.value.ClientId;
import lms.language.value.InterviewId;

/**
 * A Work Programme referral interview that is booked or under way (WP ¶3).
 *
 * @param started whether it is under way
 */
public record BookedInterview(
        InterviewId interviewId,
        ClientId clientId,
        long version,
        LocalDate bookedFor,
        boolean started) {}
