package lms.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;
import lms.local.suite.SuiteFailure;

/**
 * One HTTP connection that is kept, with nothing around it: the load generator shares the cores
 * with what it measures, so that it must take next to none of them.
 */
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final int LONGEST_LINE = 16_384;

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;
    private final String host;
    private final byte[] line = new byte[LONGEST_LINE];

    Wire(URI address) {
        try {
            socket = new Socket(address.getHost(), address.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            out = socket.getOutputStream();
            in = new BufferedInputStream(socket.getInputStream(), 32_768);
            host = "Host: " + address.getAuthority() + "\r\n";
        } catch (IOException e) {
            throw new SuiteFailure("no connection to the service", e);
        }
    }

    /** What came back; the entity tag is empty when there is none. */
    @SuppressWarnings("ArrayRecordComponent") // only carried, never compared
    record Answer(int status, String etag, byte[] body) {

        Answer expect(int expected) {
            if (status != expected) {
                throw new SuiteFailure("answered %d %s".formatted(status, code()));
            }
            return this;
        }

        private String code() {
            return text().replaceAll("(?s).*?\"code\":\"([A-Z]+-[0-9]+)\".*|.*", "$1");
        }

        /** The version that the entity tag names. */
        long version() {
            return Long.parseLong(etag.replace("\"", ""));
        }

        String text() {
            return new String(body, UTF_8);
        }
    }

    /**
     * Sends a request and waits for the answer.
     *
     * @param headers lines that each end as a line of a header does
     */
    Answer send(String method, String path, String token, String headers, String body) {
        var content = body.getBytes(UTF_8);
        var head =
                method
                        + " "
                        + path
                        + " HTTP/1.1\r\n"
                        + host
                        + "Authorization: Bearer "
                        + token
                        + "\r\nAccept: application/json\r\n"
                        + headers
                        + (method.equals("GET")
                                ? ""
                                : "Content-Type: application/json\r\nContent-Length: "
                                        + content.length
                                        + "\r\n")
                        + "\r\n";
        var beginning = head.getBytes(ISO_8859_1);
        var whole = new byte[beginning.length + content.length];
        System.arraycopy(beginning, 0, whole, 0, beginning.length);
        System.arraycopy(content, 0, whole, beginning.length, content.length);
        try {
            out.write(whole);
            return answer();
        } catch (IOException e) {
            throw new SuiteFailure(method + ": no answer", e);
        }
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().substring(9, 12));
        int length = -1;
        boolean isChunked = false;
        var etag = "";
        for (var header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            var value = header.substring(colon + 1).strip();
            switch (header.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> isChunked = value.equals("chunked");
                case "etag" -> etag = value;
                default -> {}
            }
        }
        return new Answer(status, etag, isChunked ? chunks() : bytes(Math.max(0, length)));
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (int size = size(); size > 0; size = size()) {
            body.write(bytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private byte[] bytes(int count) throws IOException {
        var bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException();
        }
        return bytes;
    }

    private String line() throws IOException {
        int length = 0;
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || length == LONGEST_LINE) {
                throw new EOFException();
            }
            if (next != '\r') {
                line[length++] = (byte) next;
            }
        }
        return new String(line, 0, length, ISO_8859_1);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new SuiteFailure("a connection does not close", e);
        }
    }
}
