package lms.actionplan.printing.press;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font that is embedded in every print: read once, with all the characters it has.
 *
 * @param family as the style sheet names it
 * @param weight 400 or 700
 */
@SuppressWarnings("ArrayRecordComponent") // only read, never compared
record Face(String family, int weight, byte[] file, BitSet characters) {

    private static final int LAST_CHARACTER = 0x10FFFF;
    private static final int DIRECTORY = 12;
    private static final int DIRECTORY_ENTRY = 16;
    private static final int SUBSTITUTIONS = 'G' << 24 | 'S' << 16 | 'U' << 8 | 'B';
    private static final int UNUSED = 'G' << 24 | 'S' << 16 | 'U' << 8 | 'X';

    static Face read(String family, int weight, String resource) {
        try (var stream = Face.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("a font is missing: " + resource);
            }
            var file = withoutLigatures(stream.readAllBytes());
            return new Face(family, weight, file, charactersOf(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hides the table of substitutions: looking it up for each line takes nine tenths of the time
     * of a print, and gives two ligatures.
     */
    private static byte[] withoutLigatures(byte[] file) {
        var font = ByteBuffer.wrap(file);
        int tables = font.getShort(4);
        for (int table = 0; table < tables; table++) {
            int at = DIRECTORY + table * DIRECTORY_ENTRY;
            if (font.getInt(at) == SUBSTITUTIONS) {
                font.putInt(at, UNUSED);
            }
        }
        return file;
    }

    private static BitSet charactersOf(byte[] file) throws IOException {
        var characters = new BitSet();
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            var glyphs = font.getUnicodeCmapLookup();
            for (int character = 0; character <= LAST_CHARACTER; character++) {
                if (glyphs.getGlyphId(character) != 0) {
                    characters.set(character);
                }
            }
        }
        return characters;
    }

    void addTo(PdfRendererBuilder builder) {
        builder.useFont(
                () -> new ByteArrayInputStream(file), family, weight, FontStyle.NORMAL, true);
    }
}
