package lms.workprogramme.details;

import lms.workprogramme.journey.Journey;

/**
 * What the WP Details window shows (WP ¶6).
 *
 * @param mayRefer whether the [Refer] button is available to this caller now (WP ¶8-9)
 */
public record WorkProgrammeDetails(Journey journey, boolean mayRefer) {}
