package lms.actionplan.printing.press;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.util.BitSet;
import java.util.List;

/**
 * The fonts of a print: Liberation Sans, and DejaVu Sans for the letters and signs that it lacks.
 */
final class Faces {

    private static final String LIBERATION = "/liberation/LiberationSans-";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";

    private final List<Face> faces =
            List.of(
                    Face.read("Liberation Sans", 400, LIBERATION + "Regular.ttf"),
                    Face.read("Liberation Sans", 700, LIBERATION + "Bold.ttf"),
                    Face.read("DejaVu Sans", 400, DEJAVU + ".ttf"),
                    Face.read("DejaVu Sans", 700, DEJAVU + "-Bold.ttf"));

    private final BitSet characters = new BitSet();
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

    Faces() {
        // What is said must be there in both weights.
        characters.or(both(faces.get(0), faces.get(1)));
        characters.or(both(faces.get(2), faces.get(3)));
    }

    private static BitSet both(Face regular, Face bold) {
        var both = (BitSet) regular.characters().clone();
        both.and(bold.characters());
        return both;
    }

    boolean have(int character) {
        return characters.get(character);
    }

    void addTo(PdfRendererBuilder builder) {
        faces.forEach(face -> face.addTo(builder));
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
    }
}
