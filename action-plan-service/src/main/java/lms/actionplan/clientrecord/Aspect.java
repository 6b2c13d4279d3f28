package lms.actionplan.clientrecord;

/** The aspects of the record that change a plan by themselves. */
public enum Aspect {
    CLIENT_SUMMARY,
    ADDITIONAL_INFORMATION,
    QUALIFICATIONS,
    CHILDCARE_BARRIERS
}
