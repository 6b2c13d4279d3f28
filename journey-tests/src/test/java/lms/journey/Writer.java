package lms.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lms.journey.suite.Adviser;
import lms.journey.suite.Client;

/** An adviser in a stream of writes, who knows exactly what was answered. */
final class Writer {

    private static final int CLIENTS = 3;
    private static final int ROUNDS_BETWEEN_REFERRALS = 3;

    /** Record, claim, interview booked, started, plan, draft, saved, interview ended. */
    private static final int WRITES_OF_A_FIRST_INTERVIEW = 8;

    private final Adviser adviser;
    private final LocalDate today;
    private final int number;
    private final Runnable answered;
    private final List<Written> written = new ArrayList<>();
    private final List<String> referrals = new ArrayList<>();
    private int turn;

    Writer(Adviser adviser, LocalDate today, int number, Runnable answered) {
        this.adviser = adviser;
        this.today = today;
        this.number = number;
        this.answered = answered;
    }

    /** Writes the next few things. */
    void writeOn() {
        if (written.size() < CLIENTS) {
            written.add(new Written(openWithPlan()));
        }
        var next = written.get(turn % written.size());
        turn++;
        round(next);
        if (turn % ROUNDS_BETWEEN_REFERRALS == 0) {
            refer(openWithPlan());
        }
    }

    private Client openWithPlan() {
        var client = adviser.openOverdue();
        for (int write = 0; write < WRITES_OF_A_FIRST_INTERVIEW; write++) {
            answered.run();
        }
        return client;
    }

    private void round(Written of) {
        int round = of.rounds() + 1;
        var client = of.client();
        adviser.inform(client, round);
        answered.run();
        adviser.qualify(client, round);
        answered.run();
        adviser.amend(client, round);
        answered.run();
        of.setRounds(round);
        var text = "Walk to Blubberhouses works, writer %d, round %d.".formatted(number, round);
        adviser.draft(client, text);
        answered.run();
        adviser.save(client);
        answered.run();
        of.items().add(text);
        var interview = adviser.book(client, Adviser.REFERRAL_INTERVIEW, today.plusDays(7));
        answered.run();
        of.interviews().put(interview, "Booked");
        if (round % 2 == 0) {
            adviser.cancelInterview(interview);
            answered.run();
            of.interviews().put(interview, "Cancelled");
        }
    }

    private void refer(Client client) {
        var made = adviser.refer(client, "client-summary:1", "benefit-position:1", "action-plan:1");
        answered.run();
        referrals.add(made.path("referralId").asText());
    }

    /** What was answered about each client. */
    List<Written> written() {
        return List.copyOf(written);
    }

    /** The referrals that were answered. */
    List<String> referrals() {
        return List.copyOf(referrals);
    }

    /** What was answered about one client. */
    static final class Written {

        private final Client client;
        private final List<String> items = new ArrayList<>();
        private final Map<String, String> interviews = new HashMap<>();
        private int rounds;

        Written(Client client) {
            this.client = client;
        }

        Client client() {
            return client;
        }

        /** How often each window of the record was written. */
        int rounds() {
            return rounds;
        }

        private void setRounds(int round) {
            rounds = round;
        }

        /** The texts of the Action Items that were saved, besides the plan's first. */
        List<String> items() {
            return items;
        }

        /** The interviews booked, besides the plan's first, with their stage. */
        Map<String, String> interviews() {
            return interviews;
        }
    }
}
