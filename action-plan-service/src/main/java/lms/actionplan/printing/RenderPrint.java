package lms.actionplan.printing;

import jakarta.enterprise.context.ApplicationScoped;
import lms.actionplan.printing.rules.Composing;
import lms.language.value.ClientId;
import lms.language.value.Language;
import org.jspecify.annotations.Nullable;

/** Gives the paper of a print, and the page to look at before. */
@ApplicationScoped
public class RenderPrint {

    private final ReadPrints readPrints;
    private final Press press;

    RenderPrint(ReadPrints readPrints, Press press) {
        this.readPrints = readPrints;
        this.press = press;
    }

    /** The document of a print, the same whenever it is asked for. */
    public byte[] document(ClientId clientId, PrintId printId) {
        var print = readPrints.one(clientId, printId);
        // The transaction is over: no connection waits until the pages are laid out.
        var toPrint = readPrints.whatWasPrinted(clientId, printId);
        return press.pdf(
                Composing.of(toPrint, press::has),
                print.copies(),
                print.printed().at(),
                print.id());
    }

    /**
     * What a print made now would say.
     *
     * @param language absent for the one that the client prefers
     */
    public String preview(
            ClientId clientId, PrintOption option, PrintStyle style, @Nullable Language language) {
        var toPrint = readPrints.whatWouldBePrinted(clientId, option, style, language);
        return press.html(Composing.of(toPrint, press::has));
    }
}
