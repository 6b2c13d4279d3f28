package lms.clientrecord.conversation.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lms.clientrecord.Shape;
import lms.clientrecord.conversation.Sought;
import lms.kit.rest.Page;
import lms.language.value.OfficeCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the conversation sought; all that is given must apply.
 *
 * @param text words, or parts of them, in any case and with or without accents
 */
@Schema(
        name = "ConversationSearch",
        examples =
                """
                {"text": "forklift course", "first": "2012-01-01", "limit": 20}
                """)
record ConversationSearchRequest(
        @Nullable @Size(max = 150) String text,
        @Nullable @Size(max = 60) @Pattern(regexp = Shape.SIGN_IN, message = Shape.NOT_A_SIGN_IN)
                String officer,
        @Nullable OfficeCode office,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable @Size(max = 100) String after,
        @Nullable @Min(1) @Max(Page.LONGEST) Integer limit) {

    Sought toDomain() {
        return new Sought(text, officer, office, first, last);
    }

    int limitOrUsual() {
        return limit == null ? Integer.parseInt(Page.USUAL) : limit;
    }

    /** Hides what was said. */
    @Override
    public String toString() {
        return "ConversationSearchRequest[]";
    }
}
