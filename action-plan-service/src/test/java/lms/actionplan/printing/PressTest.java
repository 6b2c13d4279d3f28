package lms.actionplan.printing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import lms.actionplan.printing.rules.Composing;
import lms.kit.rules.Source;
import lms.language.value.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("AP ¶114-118 The printed paper")
@Source("AP ¶10, ¶114, ¶115, ¶116, ¶117, ¶118, decision ADR-0060, decision ADR-0061")
class PressTest {

    private static final Path PICTURES = Path.of("target/prints");

    private final Press press;

    PressTest(Press press) {
        this.press = press;
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Every option is accessible in both languages and styles (PDF/UA-1)")
    void accessible(PrintOption option) {
        for (var language : Language.values()) {
            for (var style : PrintStyle.values()) {
                var pdf = pdf(PrintSample.print(PrintSample.full(), option, style, language), 1);

                Pages.draw(pdf, PICTURES, option + "-" + style + "-" + language);
                Pages.assertAccessible(pdf);
            }
        }
    }

    @Test
    @DisplayName("What is not tagged is found out")
    void notAccessible() throws Exception {
        var pdf = pdf(PrintSample.print(PrintSample.full(), PrintOption.ALL_ACTION_ITEMS), 1);
        try (var document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
            var bytes = new java.io.ByteArrayOutputStream();
            document.save(bytes);

            assertThat(Pages.faults(bytes.toByteArray())).isNotEmpty();
        }
    }

    @Test
    @DisplayName("Every page of every copy has name and number, and counts its pages")
    void everyPage() {
        var pdf =
                pdf(
                        PrintSample.print(
                                PrintSample.large(), PrintOption.ALL_ACTION_ITEMS_AND_REVIEWS),
                        3);

        var pages = Pages.texts(pdf);
        int each = pages.size() / 3;
        assertThat(each).isGreaterThan(10);
        assertThat(pages).hasSize(3 * each);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i))
                    .contains("Miss Wren Holloway")
                    .contains("QQ 12 34 56 C")
                    .contains("Page " + (i % each + 1) + " of " + each)
                    .isEqualTo(pages.get(i % each));
        }
        Pages.assertAccessible(pdf);
    }

    @Test
    @DisplayName("A copy costs next to nothing in the file, because it shares what is drawn")
    void copiesShare() {
        var toPrint = PrintSample.print(PrintSample.large(), PrintOption.ALL_ACTION_ITEMS);

        assertThat(pdf(toPrint, 5).length).isLessThan(3 * pdf(toPrint, 1).length);
    }

    @Test
    @DisplayName("The same gives the same bytes, another print others")
    void deterministic() {
        var plan = composed(PrintSample.print(PrintSample.full(), PrintOption.ALL_ACTION_ITEMS));

        var first = press.pdf(plan, 2, PrintSample.PRINTED_AT, PrintSample.PRINT);

        assertThat(press.pdf(plan, 2, PrintSample.PRINTED_AT, PrintSample.PRINT)).isEqualTo(first);
        assertThat(press.pdf(plan, 2, PrintSample.PRINTED_AT, PrintId.fresh())).isNotEqualTo(first);
    }

    @Test
    @DisplayName("Nothing of name or number is in the file's description, and all fonts are in it")
    void description() throws Exception {
        var pdf = pdf(PrintSample.print(PrintSample.full(), PrintOption.ALL_ACTION_ITEMS), 1);

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Action Plan");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            var metadata =
                    new String(
                            document.getDocumentCatalog().getMetadata().toByteArray(),
                            java.nio.charset.StandardCharsets.UTF_8);
            assertThat(metadata).doesNotContain("Holloway").doesNotContain("QQ");
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cŵn, tŷ, Ŵ, Ŷ, w\u0302 and y\u0302; café, naïve, Łódź, Škoda, Þór, ẅ",
                "Привет, γειά σου",
                "שלום עולם",
                "مرحبا بالعالم",
                "Well done 👍🏽 👨‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ❤️",
                "日本語 हिन्दी ไทย",
                "<b>bold</b> & <script>alert(1)</script> <img src='file:///etc/passwd'/> {plan.name}",
                "]]> <!-- --> &amp; &#x41; %PDF-1.7 {#if true}x{/if}",
                "one\ttwo\r\nthree\u0001\u0007\u000b\u2028four\u202Eevif\u0000six",
                "\ud83d half",
                "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww"
            })
    @DisplayName("Whatever a text says, it prints as text")
    void anyText(String text) {
        var toPrint = PrintSample.print(PrintSample.saying(text), PrintOption.OPEN_ACTION_ITEMS);

        var pdf = pdf(toPrint, 1);

        Pages.draw(pdf, PICTURES, "text-" + Integer.toHexString(text.hashCode()));
        Pages.assertAccessible(pdf);
        var html = press.html(composed(toPrint));
        assertThat(html)
                .doesNotContain("<script")
                .doesNotContain("<img")
                .doesNotContain("<b>")
                .contains("Miss Wren Holloway");
    }

    @Test
    @DisplayName("A text that looks like HTML is read on paper as it was written")
    void escaped() {
        var text = "<b>bold</b> & {plan.name} <script>alert('x')</script>";

        var pdf = pdf(PrintSample.print(PrintSample.saying(text), PrintOption.ALL_ACTION_ITEMS), 1);

        assertThat(Pages.text(pdf)).contains(text);
    }

    @Test
    @DisplayName("Welsh letters are there; what no font has is a square, and a line says so")
    void missing() {
        var plan =
                PrintSample.print(
                        PrintSample.saying("w\u0302 ŷ 👍🏽👍🏽"),
                        PrintOption.ALL_ACTION_ITEMS,
                        PrintStyle.STANDARD,
                        Language.WELSH);

        var text = Pages.text(pdf(plan, 1));

        assertThat(text).contains("ŵ ŷ □□").contains("Mae □ yn sefyll am arwydd na ellid");
    }

    private byte[] pdf(ToPrint toPrint, int copies) {
        return press.pdf(composed(toPrint), copies, PrintSample.PRINTED_AT, PrintSample.PRINT);
    }

    private PrintedPlan composed(ToPrint toPrint) {
        return Composing.of(toPrint, press::has);
    }
}
