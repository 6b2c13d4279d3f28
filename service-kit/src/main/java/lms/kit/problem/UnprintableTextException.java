package lms.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** The text holds U+0000 or half a character, which the database cannot keep. */
final class UnprintableTextException extends JsonMappingException {

    UnprintableTextException(JsonParser parser) {
        super(parser, "unprintable text");
    }
}
