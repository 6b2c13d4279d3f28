package lms.workprogramme.escalation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import lms.kit.policy.Policy;

/** The calendar of bank holidays as the service has it. */
public final class Calendars {

    /** By the packaged policy. */
    public static final BankHolidays PACKAGED =
            EscalationBeans.bankHolidays(
                    Policy.read(EscalationPolicy.class, "/policy.yaml", Optional.empty()));

    private Calendars() {}

    /** With the days that a policy file adds. */
    public static BankHolidays with(String yaml) {
        try {
            var file = Files.createTempFile("policy", ".yaml");
            try {
                Files.writeString(file, yaml);
                return EscalationBeans.bankHolidays(
                        Policy.read(EscalationPolicy.class, "/policy.yaml", Optional.of(file)));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
