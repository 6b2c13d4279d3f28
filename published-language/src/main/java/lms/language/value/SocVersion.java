package lms.language.value;

/** An edition of the Standard Occupational Classification; codes of two are never mixed. */
public enum SocVersion {
    SOC2000,
    SOC2010,
    SOC2020
}
