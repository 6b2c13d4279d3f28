package lms.actionplan.clientrecord;

import static java.util.Objects.requireNonNull;

import lms.language.event.AdditionalInformation;

/**
 * The Additional Information window as the plan uses it; version 0 when nothing was ever told.
 *
 * @param version the window's version
 */
public record PulledInformation(
        long version, Aims aims, EmploymentHistory employmentHistory, Outgoings outgoings) {

    /** Nothing recorded yet. */
    public static final PulledInformation NONE =
            new PulledInformation(0, Aims.NONE, EmploymentHistory.NONE, Outgoings.NONE);

    public PulledInformation {
        requireNonNull(aims, "aims");
        requireNonNull(employmentHistory, "employmentHistory");
        requireNonNull(outgoings, "outgoings");
    }

    /** What the plan uses of the event. */
    public static PulledInformation of(AdditionalInformation told) {
        return new PulledInformation(
                told.version(),
                new Aims(told.jobPreferences(), told.socVersion(), told.workingTime()),
                new EmploymentHistory(told.lastJobs()),
                new Outgoings(
                        told.rentOrMortgage(),
                        told.councilTax(),
                        told.dependants(),
                        told.drivingLicence()));
    }
}
