package lms.reporting.overdue.api;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import lms.kit.outbox.EventJson;
import lms.reporting.overdue.OverdueReferral;
import lms.reporting.overdue.rules.OverdueRules;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes the report as CSV (RFC 4180) that a spreadsheet can open without running anything. */
final class OverdueCsv {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader(
                            "Client id",
                            "Name",
                            "Office",
                            "Adviser",
                            "Customer group",
                            "Eligibility date",
                            "Days overdue")
                    .get();

    /** What makes a spreadsheet take a text for a formula, in either width. */
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private OverdueCsv() {}

    /**
     * Writes what a report gives.
     *
     * @param report is handed a taker of its rows, once
     */
    static void write(OutputStream out, LocalDate on, Consumer<Consumer<OverdueReferral>> report)
            throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            var csv = new CSVPrinter(writer, FORMAT);
            var rows = new AtomicLong();
            report.accept(referral -> {
                rows.incrementAndGet();
                print(csv, referral, on);
            });
            if (rows.get() == 0) {
                csv.printRecord(OverdueReport.NOBODY);
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void print(CSVPrinter csv, OverdueReferral referral, LocalDate on) {
        try {
            csv.printRecord(
                    referral.clientId(),
                    harmless(referral.name()),
                    referral.office(),
                    harmless(referral.adviser()),
                    EventJson.mapper().convertValue(referral.customerGroup(), String.class),
                    referral.eligibilityDate(),
                    OverdueRules.daysOverdue(referral.eligibilityDate(), on));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
    static @Nullable String harmless(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return text;
        }
        var start = text.stripLeading().charAt(0);
        return STARTS_A_FORMULA.indexOf(start) >= 0 || STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
    }
}
