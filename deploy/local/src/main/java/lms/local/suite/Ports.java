package lms.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which port each part of the suite listens on. */
public record Ports(Map<Port, Integer> numbers) {

    public Ports {
        numbers = Map.copyOf(numbers);
    }

    /**
     * Gives the usual ports, or those from a base on, each replaceable by its own setting.
     *
     * @throws SuiteFailure when a setting is not a port number
     */
    public static Ports of(@Nullable Integer base, Map<String, String> settings) {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            int number = base == null ? port.usual() : base + port.offset();
            String set = settings.get(port.setting());
            numbers.put(port, set == null ? number : parse(port.setting(), set));
        }
        return new Ports(numbers);
    }

    /** Reads a port number that a person gave. */
    public static int parse(String setting, String text) {
        if (!text.matches("[0-9]{1,5}") || number(text) < 1 || number(text) > 65_535) {
            throw new SuiteFailure(setting + " must be a port number, not " + text);
        }
        return number(text);
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    /** Finds ports that nothing listens on now. */
    public static Ports free() {
        List<ServerSocket> held = new ArrayList<>();
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        try {
            for (Port port : Port.values()) {
                ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                held.add(socket);
                numbers.put(port, socket.getLocalPort());
            }
            for (ServerSocket socket : held) {
                socket.close();
            }
            return new Ports(numbers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the number of one port. */
    public int of(Port port) {
        Integer number = numbers.get(port);
        if (number == null) {
            throw new IllegalArgumentException("no number for " + port);
        }
        return number;
    }

    /**
     * Asks whether all ports can be had.
     *
     * @throws SuiteFailure that names each taken port and the setting that changes it
     */
    public void demandFree() {
        List<String> taken = new ArrayList<>();
        for (Port port : Port.values()) {
            if (!isFree(of(port))) {
                taken.add(
                        "Port "
                                + of(port)
                                + " is taken. Free it, or choose another with "
                                + port.setting()
                                + ".");
            }
        }
        if (!taken.isEmpty()) {
            taken.add("(./lms run --port-base N moves all ports to N, N+1, ...)");
            throw new SuiteFailure(String.join("\n", taken));
        }
    }

    static boolean isFree(int number) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
