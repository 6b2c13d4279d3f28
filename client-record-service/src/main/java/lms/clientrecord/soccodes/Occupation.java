package lms.clientrecord.soccodes;

import lms.language.value.SocCode;

/** A unit group of the Standard Occupational Classification. */
public record Occupation(SocCode code, String title) {}
