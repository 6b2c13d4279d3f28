package lms.reporting.postponed.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import lms.language.value.PostponementKind;
import lms.reporting.postponed.PostponementToReview;
import lms.reporting.postponed.PostponementsToReview;
import lms.reporting.postponed.rules.ReviewRules;
import lms.reporting.reading.Report;
import lms.reporting.reading.store.SqlReport;

/**
 * Finds postponements to be looked at again in PostgreSQL (WP ¶62). The query says in SQL what
 * {@link ReviewRules#isToReview} says in Java; a test holds the two together.
 */
@ApplicationScoped
class JdbcPostponementsToReview implements PostponementsToReview {

    private static final String TO_REVIEW =
            """
            select client_id, review_date as day, postponement_kind, deferral_reason
            from journey
            where hotspot = 'WP_POSTPONED' and review_date <= ?
            """;

    private final DataSource dataSource;

    JdbcPostponementsToReview(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Report<PostponementToReview> toReview() {
        return new SqlReport<>(
                dataSource,
                TO_REVIEW,
                on -> List.of(on),
                (client, row) ->
                        new PostponementToReview(
                                client,
                                PostponementKind.valueOf(row.getString("postponement_kind")),
                                row.getString("deferral_reason"),
                                row.getObject("day", LocalDate.class)));
    }
}
