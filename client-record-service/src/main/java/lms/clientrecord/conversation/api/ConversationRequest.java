package lms.clientrecord.conversation.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was said. */
@Schema(
        name = "ConversationText",
        examples =
                """
                {"text": "Telephoned about the forklift course; it begins on Monday."}
                """)
record ConversationRequest(
        @NotNull
                @Size(max = 4000)
                @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "must not be blank")
                String text) {

    /** Hides what was said. */
    @Override
    public String toString() {
        return "ConversationRequest[]";
    }
}
