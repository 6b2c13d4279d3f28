package lms.actionplan.clientrecord;

import lms.language.value.ClientId;

/** The windows of the record that plans draw from, as they were told last. */
public interface Windows {

    /** The Additional Information window. */
    PulledInformation information(ClientId clientId);

    /** The Qualifications and Assessments window. */
    PulledQualifications qualifications(ClientId clientId);

    /** The Childcare Barriers to Work window. */
    PulledChildcare childcare(ClientId clientId);

    /** The In Work Benefit Calculations recorded in interviews. */
    PulledCalculations calculations(ClientId clientId);

    /** Keeps the calculations in place of what was known before. */
    void keep(ClientId clientId, PulledCalculations calculations);

    /** Forgets the calculations. */
    void forgetCalculations(ClientId clientId);

    /** Keeps the window in place of what was known before. */
    void keep(ClientId clientId, PulledInformation information);

    /** Keeps the window in place of what was known before. */
    void keep(ClientId clientId, PulledQualifications qualifications);

    /** Keeps the window in place of what was known before. */
    void keep(ClientId clientId, PulledChildcare childcare);

    /** Forgets the window. */
    void forgetInformation(ClientId clientId);

    /** Forgets the window. */
    void forgetQualifications(ClientId clientId);

    /** Forgets the window. */
    void forgetChildcare(ClientId clientId);

    /** All that a plan of this client would draw from the record now. */
    PulledThrough arrived(KnownClient client);
}
