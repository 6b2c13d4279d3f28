package lms.local.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lms.local.suite.SuiteFailure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words after a command")
class ArgumentsTest {

    @Test
    @DisplayName("are taken in any order, with a space or an equals sign")
    void areTakenInAnyOrder() {
        Arguments arguments =
                new Arguments(List.of("--fresh", "--today", "2012-05-01", "--port-base=9000"));

        assertEquals(Optional.of("9000"), arguments.value("--port-base"));
        assertEquals(Optional.of("2012-05-01"), arguments.value("--today"));
        assertTrue(arguments.takes("--fresh"));
        assertFalse(arguments.takes("--no-sample"));
        arguments.end();
    }

    @Test
    @DisplayName("are refused when nobody asked for them")
    void areRefusedWhenNotUnderstood() {
        Arguments arguments = new Arguments(List.of("--frehs"));

        SuiteFailure refused = assertThrows(SuiteFailure.class, arguments::end);
        assertEquals("Not understood: --frehs. ./lms help", refused.getMessage());
    }

    @Test
    @DisplayName("are refused when a value is missing")
    void areRefusedWithoutValue() {
        Arguments arguments = new Arguments(List.of("--today"));

        assertThrows(SuiteFailure.class, () -> arguments.value("--today"));
    }

    @Test
    @DisplayName("hold dates as 2012-05-01")
    void holdDates() {
        assertEquals(LocalDate.of(2012, 5, 1), Arguments.day("2012-05-01"));
        SuiteFailure refused = assertThrows(SuiteFailure.class, () -> Arguments.day("1 May 2012"));
        assertEquals("Not a date: 1 May 2012. Write it as 2012-05-01", refused.getMessage());
    }
}
