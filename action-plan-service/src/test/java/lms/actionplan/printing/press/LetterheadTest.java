package lms.actionplan.printing.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import lms.actionplan.printing.Pages;
import lms.actionplan.printing.Press;
import lms.actionplan.printing.PrintConfig;
import lms.actionplan.printing.PrintOption;
import lms.actionplan.printing.PrintSample;
import lms.actionplan.printing.rules.Composing;
import lms.kit.rules.Source;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("AP ¶117 What an operator has put above the plan")
@Source("AP ¶117, decision ADR-0060")
class LetterheadTest {

    private static final int WIDTH = 61;
    private static final int HEIGHT = 17;

    @TempDir private static Path folder;

    private final Template template;
    private final Press ofTheService;

    LetterheadTest(@Location("printing/plan.html") Template template, Press ofTheService) {
        this.template = template;
        this.ofTheService = ofTheService;
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    @DisplayName("A logo is printed with the words for those who do not see it, and a heading too")
    void logo(String format) throws IOException {
        var press = press("Employment Services", image(format), "The sign of a lantern");

        var pdf = pdf(press);

        assertThat(images(pdf)).containsExactly(WIDTH + "x" + HEIGHT);
        Pages.draw(pdf, Path.of("target/prints"), "logo-" + format);
        Pages.assertAccessible(pdf);
        assertThat(Pages.text(pdf)).contains("Employment Services");
        assertThat(html(press))
                .contains("alt=\"The sign of a lantern\"")
                .contains("Employment Services");
    }

    @Test
    @DisplayName("Nothing is packaged: unless an operator sets one, there is no logo")
    void none() throws IOException {
        assertThat(images(pdf(ofTheService))).isEmpty();
        assertThat(html(ofTheService)).doesNotContain("<img");
    }

    @Test
    @DisplayName("A logo that cannot be printed keeps the service from starting")
    void refused() throws IOException {
        var text = Files.writeString(folder.resolve("logo.svg"), "<svg/>");
        var large = Files.write(folder.resolve("large.png"), new byte[512 * 1024 + 1]);

        assertThatThrownBy(() -> press(null, folder.resolve("none.png"), "A lantern"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("action-plan.print.logo cannot be read");
        assertThatThrownBy(() -> press(null, text, "A lantern"))
                .hasMessage("action-plan.print.logo is neither PNG nor JPEG");
        assertThatThrownBy(() -> press(null, large, "A lantern"))
                .hasMessage("action-plan.print.logo is above 512 KiB");
        assertThatThrownBy(() -> press(null, image("png"), null))
                .hasMessage("action-plan.print.logo-text must say what the logo says");
    }

    private static Path image(String format) throws IOException {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var drawing = image.createGraphics();
        drawing.setColor(Color.ORANGE);
        drawing.fillOval(0, 0, WIDTH, HEIGHT);
        drawing.dispose();
        var file = folder.resolve("logo." + format);
        assertThat(ImageIO.write(image, format, file.toFile())).isTrue();
        return file;
    }

    private Press press(@Nullable String heading, Path logo, @Nullable String logoText) {
        return new PdfPress(
                template,
                new PrintConfig() {
                    @Override
                    public Optional<String> heading() {
                        return Optional.ofNullable(heading);
                    }

                    @Override
                    public Optional<Path> logo() {
                        return Optional.of(logo);
                    }

                    @Override
                    public Optional<String> logoText() {
                        return Optional.ofNullable(logoText);
                    }
                });
    }

    private static byte[] pdf(Press press) {
        var toPrint = PrintSample.print(PrintSample.full(), PrintOption.ALL_ACTION_ITEMS);
        var plan = Composing.of(toPrint, press::has);
        return press.pdf(plan, 1, PrintSample.PRINTED_AT, PrintSample.PRINT);
    }

    private static String html(Press press) {
        var toPrint = PrintSample.print(PrintSample.full(), PrintOption.ALL_ACTION_ITEMS);
        return press.html(Composing.of(toPrint, press::has));
    }

    /** How large the images on the first page are. */
    private static List<String> images(byte[] pdf) throws IOException {
        var sizes = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getXObjectNames()) {
                if (resources.getXObject(name) instanceof PDImageXObject image) {
                    sizes.add(image.getWidth() + "x" + image.getHeight());
                }
            }
        }
        return sizes;
    }
}
