package lms.language.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import lms.language.event.WorkProgramme.Postponement;
import lms.language.value.PostponementKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is told of a postponement (ADR 69)")
class PostponementTest {

    private static final LocalDate REVIEW = LocalDate.of(2012, 11, 1);

    @Test
    @DisplayName("a deferral tells its reason")
    void deferral() {
        var told = new Postponement(PostponementKind.DEFERRAL, "Defer - Other", REVIEW);

        assertThat(told.reason()).isEqualTo("Defer - Other");
    }

    @Test
    @DisplayName("an exemption cannot tell its reason")
    void exemption() {
        assertThat(new Postponement(PostponementKind.EXEMPTION, null, REVIEW).reason()).isNull();
        assertThatThrownBy(() -> new Postponement(PostponementKind.EXEMPTION, "Exempt - X", REVIEW))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
