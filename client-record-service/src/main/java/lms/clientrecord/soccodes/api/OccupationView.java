package lms.clientrecord.soccodes.api;

import lms.clientrecord.soccodes.Occupation;
import lms.language.value.SocCode;
import lms.language.value.SocVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit group, and the edition of the classification that it is of. */
@Schema(name = "Occupation")
record OccupationView(SocVersion version, SocCode code, String title) {

    static OccupationView of(SocVersion version, Occupation occupation) {
        return new OccupationView(version, occupation.code(), occupation.title());
    }
}
