package lms.actionplan.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Looks at a printed PDF. */
public final class Pages {

    private Pages() {}

    /** The text of each page, top to bottom. */
    public static List<String> texts(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var texts = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(document));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of all pages, with single spaces. */
    public static String text(byte[] pdf) {
        return String.join(" ", texts(pdf)).replaceAll("\\s+", " ");
    }

    /** Sees to it that veraPDF has nothing to say against it as PDF/UA-1. */
    public static void assertAccessible(byte[] pdf) {
        assertThat(faults(pdf)).isEmpty();
    }

    /** What veraPDF has to say against it as PDF/UA-1. */
    public static List<String> faults(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            var faults =
                    result.getTestAssertions().stream()
                            .map(found ->
                                    found.getRuleId().getClause()
                                            + "-"
                                            + found.getRuleId().getTestNumber()
                                            + " "
                                            + found.getMessage())
                            .distinct()
                            .toList();
            return faults.isEmpty() && !result.isCompliant() ? List.of("not compliant") : faults;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the pages as pictures, for people to look at. */
    public static void draw(byte[] pdf, Path folder, String name) {
        try (var document = Loader.loadPDF(pdf)) {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + ".pdf"), pdf);
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage image = renderer.renderImageWithDPI(page, 80);
                ImageIO.write(
                        image, "png", folder.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
