package lms.clientrecord.qualifications;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One Basic Skills Assessment (AP ¶94).
 *
 * @param skill what was assessed, such as numeracy
 * @param onActionPlan the tick in its AP check box, which has no effect
 */
public record BasicSkillsAssessment(
        String skill,
        @Nullable String level,
        @Nullable String result,
        @Nullable LocalDate assessedOn,
        boolean onActionPlan) {}
