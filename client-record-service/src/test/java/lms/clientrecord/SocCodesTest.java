package lms.clientrecord;

import static lms.clientrecord.ClientRecords.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import lms.kit.rules.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("AP ¶76 SOC codes are looked up by the title of the occupation")
@Source("AP ¶76")
class SocCodesTest {

    @Test
    @DisplayName("by words in any order and case, each with the edition it is of")
    void byWords() {
        get("/v1/soc-codes?query=CLERKS stock")
                .then()
                .statusCode(200)
                .body("items.code", contains("4133"))
                .body("items.title", contains("Stock control clerks and assistants"))
                .body("items.version", contains("SOC2010"));
    }

    @Test
    @DisplayName("by the beginning of the code")
    void byCode() {
        get("/v1/soc-codes?query=922").then().statusCode(200).body("items", empty());
        get("/v1/soc-codes?query=926").then().body("items.code", contains("9260"));
        get("/v1/soc-codes?query=9252").then().body("items", empty());
    }

    @Test
    @DisplayName("page by page, which gives all of them once")
    void pages() {
        var codes = new ArrayList<String>();
        var path = "/v1/soc-codes?limit=100";
        for (var after = ""; after != null; ) {
            var page = get(path + after);
            page.then().statusCode(200).body("items.version", everyItem(equalTo("SOC2010")));
            codes.addAll(page.<List<String>>path("items.code"));
            var next = page.<String>path("next");
            after = next == null ? null : "&after=" + next;
        }

        assertThat(codes).hasSize(369).isSorted().doesNotHaveDuplicates();
    }
}
