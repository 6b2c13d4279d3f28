package lms.reporting.reading.api;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import lms.kit.reader.SeenToken;
import lms.language.value.ClientId;
import lms.language.value.OfficeCode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What both forms of a report are asked with. */
public record Asked(
        @QueryParam("on")
                @Parameter(
                        description = "The day the report is about; the business date if absent",
                        schema = @Schema(type = SchemaType.STRING, format = "date"))
                @Nullable AskedDay on,
        @QueryParam("office")
                @Parameter(
                        description = "The only office of interest",
                        schema = @Schema(type = SchemaType.STRING, pattern = "[A-Z0-9]{3}"))
                @Nullable AskedOffice office,
        @QueryParam("client")
                @Parameter(
                        description = "Whose aspects seen names",
                        schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                @Nullable ClientId client,
        @QueryParam("seen")
                @Parameter(description = "What was seen of the client: work-programme:4")
                List<SeenToken> seen) {

    /** The day that was named. */
    public @Nullable LocalDate day() {
        return on == null ? null : on.day();
    }

    /** The office that was named. */
    public @Nullable OfficeCode officeCode() {
        return office == null ? null : office.office();
    }
}
