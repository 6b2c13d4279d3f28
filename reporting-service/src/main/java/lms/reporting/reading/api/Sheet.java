package lms.reporting.reading.api;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import lms.reporting.reading.Reported;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report as CSV (RFC 4180) that a spreadsheet can open without running anything.
 *
 * @param nobody what the report says when there is nobody to report
 * @param columns what is said of each client, after who they are
 * @param cells the values of the columns
 */
public record Sheet<R extends Reported>(
        String nobody, List<String> columns, Function<R, List<@Nullable Object>> cells) {

    private static final List<String> WHO = List.of("Client id", "Name", "Office", "Adviser");

    /** What makes a spreadsheet take a text for a formula, in either width. */
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    public Sheet {
        columns = List.copyOf(columns);
    }

    /** The cells of a row, of which any may be empty. */
    public static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    /**
     * Writes what a report gives.
     *
     * @param report is handed a taker of its rows, once
     */
    public void write(OutputStream out, Consumer<Consumer<R>> report) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            var csv = new CSVPrinter(writer, format());
            var rows = new AtomicLong();
            report.accept(row -> {
                rows.incrementAndGet();
                print(csv, row);
            });
            if (rows.get() == 0) {
                csv.printRecord(nobody);
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private CSVFormat format() {
        var header = new ArrayList<>(WHO);
        header.addAll(columns);
        return CSVFormat.RFC4180.builder().setHeader(header.toArray(String[]::new)).get();
    }

    private void print(CSVPrinter csv, R row) {
        try {
            var who = row.client();
            for (var cell : row(who.id(), who.name(), who.office(), who.adviser())) {
                csv.print(harmless(cell));
            }
            for (var cell : cells.apply(row)) {
                csv.print(harmless(cell));
            }
            csv.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static @Nullable Object harmless(@Nullable Object cell) {
        return cell instanceof String text && isFormula(text) ? "'" + text : cell;
    }

    private static boolean isFormula(String text) {
        return !text.isBlank()
                && (isStart(text.charAt(0)) || isStart(text.stripLeading().charAt(0)));
    }

    private static boolean isStart(char first) {
        return STARTS_A_FORMULA.indexOf(first) >= 0;
    }
}
