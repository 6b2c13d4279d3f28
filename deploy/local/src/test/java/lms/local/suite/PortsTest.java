package lms.local.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The ports")
class PortsTest {

    @Test
    @DisplayName("are the usual ones, each changed by its own setting")
    void areTheUsualOnes() {
        Ports ports = Ports.of(null, Map.of("LMS_PORT_REPORTING", "9999"));

        assertEquals(8081, ports.of(Port.CLIENT_RECORD));
        assertEquals(9999, ports.of(Port.REPORTING));
    }

    @Test
    @DisplayName("count from a base")
    void countFromABase() {
        Ports ports = Ports.of(30_000, Map.of());

        assertEquals(30_000, ports.of(Port.KEYCLOAK));
        assertEquals(Port.values().length, new HashSet<>(ports.numbers().values()).size());
        assertTrue(ports.numbers().values().stream().allMatch(each -> each < 30_010));
    }

    @Test
    @DisplayName("are refused when a setting is no port number")
    void areRefusedWhenNoNumber() {
        SuiteFailure refused =
                assertThrows(
                        SuiteFailure.class,
                        () -> Ports.of(null, Map.of("LMS_PORT_KAFKA", "ninety")));

        assertEquals("LMS_PORT_KAFKA must be a port number, not ninety", refused.getMessage());
    }

    @Test
    @DisplayName("that are taken are named together with the setting that changes them")
    void areNamedWhenTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<Port, Integer> numbers = new EnumMap<>(Ports.free().numbers());
            numbers.put(Port.ACTION_PLAN, taken.getLocalPort());

            SuiteFailure refused =
                    assertThrows(SuiteFailure.class, () -> new Ports(numbers).demandFree());

            String message = String.valueOf(refused.getMessage());
            assertTrue(
                    message.startsWith(
                            "Port %d is taken. Free it, or choose another with LMS_PORT_ACTION_PLAN."
                                    .formatted(taken.getLocalPort())));
            assertFalse(message.contains("LMS_PORT_KAFKA"));
        }
    }
}
