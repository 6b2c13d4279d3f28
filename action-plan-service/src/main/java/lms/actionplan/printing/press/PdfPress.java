package lms.actionplan.printing.press;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.concurrent.Semaphore;
import lms.actionplan.printing.Press;
import lms.actionplan.printing.PrintConfig;
import lms.actionplan.printing.PrintId;
import lms.actionplan.printing.PrintedPlan;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Lays prints out with openhtmltopdf; made at start, so that a logo that cannot be printed shows.
 */
@Startup
@ApplicationScoped
class PdfPress implements Press {

    /** Laying out takes memory, so only so many at a time; the others wait. */
    private static final int AT_A_TIME = 2;

    private final Template template;
    private final Letterhead letterhead;
    private final Faces faces = new Faces();
    private final Semaphore free = new Semaphore(AT_A_TIME, true);

    PdfPress(@Location("printing/plan.html") Template template, PrintConfig config) {
        this.template = template;
        this.letterhead = Letterhead.of(config);
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public boolean has(int character) {
        return faces.have(character);
    }

    @Override
    public String html(PrintedPlan plan) {
        return template.data("plan", plan).data("letterhead", letterhead).render();
    }

    @Override
    public byte[] pdf(PrintedPlan plan, int copies, Instant printedAt, PrintId printId) {
        free.acquireUninterruptibly();
        try (var document = layOut(html(plan))) {
            Copies.make(document, copies);
            var calendar = GregorianCalendar.from(printedAt.atZone(ZoneOffset.UTC));
            document.getDocumentInformation().setCreationDate(calendar);
            document.getDocumentInformation().setModificationDate(calendar);
            document.setDocumentId(printId.value().getMostSignificantBits());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            free.release();
        }
    }

    private PDDocument layOut(String html) throws IOException {
        var builder =
                new PdfRendererBuilder()
                        .usePdfUaAccessibility(true)
                        .withProducer("LMS")
                        .useUnicodeBidiSplitter(WritingDirection.Splitter::new)
                        .useUnicodeBidiReorderer(new WritingDirection.Reorderer())
                        .withHtmlContent(html, null);
        // Nothing that a text says can make the press fetch anything.
        for (var priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> isOwn(uri, type), priority);
        }
        faces.addTo(builder);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            return renderer.createPDFKeepOpen();
        }
    }

    private static boolean isOwn(String uri, ExternalResourceType type) {
        return type == ExternalResourceType.IMAGE_RASTER && uri.startsWith("data:image/");
    }
}
