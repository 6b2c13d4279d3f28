package lms.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The like request of another client")
class LikenessTest {

    private static final String RECORDED = "11111111-2222-4333-8444-555555555555";
    private static final String OTHER = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";
    private static final String UNKNOWN = "99999999-8888-4777-8666-555555555555";
    private static final List<String> WORDS = List.of("700001", "700002");

    private final Likeness likeness =
            new Likeness()
                    .id(RECORDED, OTHER)
                    .word(700_001, 7)
                    .word(700_002, 8)
                    .column("action_item.position", 12);

    @Test
    @DisplayName("names that client, in that client's version, wherever they stand")
    void text() {
        assertEquals(
                "{\"client\":\"" + OTHER + "\",\"version\":8,\"before\":7}",
                like("{\"client\":\"" + RECORDED + "\",\"version\":700002,\"before\":700001}"));
    }

    @Test
    @DisplayName("has bytes where bytes were, and nothing where nothing was")
    void bytes() {
        var hex = "\\x" + HexFormat.of().formatHex(("v 700001 of " + RECORDED).getBytes(UTF_8));

        assertArrayEquals(("v 7 of " + OTHER).getBytes(UTF_8), (byte[]) like(hex));
        assertNull(like(null));
    }

    @Test
    @DisplayName("has a new id for one that nobody knows, the same for the same")
    void unknownId() {
        var first = like(UNKNOWN);

        assertNotEquals(UNKNOWN, first);
        assertEquals(first, like(UNKNOWN));
    }

    @Test
    @DisplayName("inserts another value into a column that must differ")
    void column() {
        var insert =
                new Recording.Statement(
                        "insert into action_item (item_id,text,position,at) values"
                                + " (?,'a fixed text',?,?::timestamptz)",
                        Arrays.asList(UNKNOWN, "11", "2026-11-22"));

        assertEquals(
                List.of("action_item.item_id", "action_item.position", "action_item.at"),
                insert.columns());
        assertEquals("12", new Likeness.Value("11", insert.columns().get(1), WORDS).like(likeness));
        assertEquals(
                List.of("", ""),
                new Recording.Statement("select ? where id = ?", List.of("1", "2")).columns());
    }

    private @Nullable Object like(@Nullable String recorded) {
        return new Likeness.Value(recorded, "", WORDS).like(likeness);
    }
}
