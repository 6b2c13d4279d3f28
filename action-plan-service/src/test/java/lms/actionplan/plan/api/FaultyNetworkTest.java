package lms.actionplan.plan.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import lms.actionplan.ClientRecord;
import lms.actionplan.DraftJson;
import lms.actionplan.Front;
import lms.kit.fixtures.Database;
import lms.kit.rules.Source;
import lms.language.value.ClientId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Plays two front ends against a model: all that was typed and not lost with a front end stands in
 * the plan once. The seed makes a failure come again.
 */
@QuarkusTest
@DisplayName("Two advisers, a network that loses requests and answers, and front ends that crash")
@Source("decision ADR-0053, decision ADR-0009")
class FaultyNetworkTest {

    private static final int STEPS = 30;

    private final Front amal = Front.amal();
    private final Front beth = Front.beth();

    @ParameterizedTest(name = "seed {0}")
    @DisplayName("lose no text and record no item twice")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void nothingLostNothingTwice(long seed) throws Exception {
        var clientId = ClientRecord.known().clientId();
        amal.createPlan(clientId);
        amal.saved(clientId, DraftJson.adding("Step 0"));
        var model = new Model(clientId, new Random(seed));
        var desks = List.of(new Desk(amal, model), new Desk(beth, model));

        for (int step = 0; step < STEPS; step++) {
            desks.get(model.choose(2)).work();
            if (model.choose(6) == 0) {
                bothSave(desks);
            }
        }
        for (var desk : desks) {
            desk.save();
        }

        var plan = amal.get(Front.plan(clientId));
        assertThat(plan.<List<String>>path("items.text"))
                .containsExactlyInAnyOrderElementsOf(model.items);
        assertThat(plan.<List<String>>path("items.reviews.text.flatten()"))
                .containsExactlyInAnyOrderElementsOf(model.reviews);
        String info = plan.path("tabs.info.text");
        assertThat(info == null ? List.of() : List.of(info.split("; ")))
                .containsExactlyInAnyOrderElementsOf(model.notes);
        assertThat(
                        Database.column(
                                "select count(*) from saved_plan where client_id = '"
                                        + clientId
                                        + "'"))
                .containsExactly(String.valueOf(1 + model.saves.get()));
        assertThat(
                        Database.column(
                                "select count(*) from draft where client_id = '" + clientId + "'"))
                .containsExactly("0");
    }

    private static void bothSave(List<Desk> desks) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Void>> saves =
                    desks.stream()
                            .<Callable<Void>>map(desk ->
                                    () -> {
                                        desk.save();
                                        return null;
                                    })
                            .toList();
            for (var save : threads.invokeAll(saves)) {
                save.get();
            }
        }
    }

    /** What the plan has to say in the end. */
    private static final class Model {

        private final ClientId clientId;
        private final Random random;
        private final AtomicInteger words = new AtomicInteger();
        private final AtomicInteger reviewed = new AtomicInteger();
        private final AtomicInteger saves = new AtomicInteger();
        private final List<String> items =
                Collections.synchronizedList(new ArrayList<>(List.of("Step 0")));
        private final List<String> reviews = Collections.synchronizedList(new ArrayList<>());
        private final List<String> notes = Collections.synchronizedList(new ArrayList<>());

        private Model(ClientId clientId, Random random) {
            this.clientId = clientId;
            this.random = random;
        }

        private int choose(int among) {
            return random.nextInt(among);
        }

        private String words(String what) {
            return what + " " + words.incrementAndGet();
        }
    }

    /** What the network or the front end does to a request. */
    private enum Fault {
        NONE,
        REQUEST_LOST,
        ANSWER_LOST
    }

    /** What an adviser has typed since the last save. */
    private record Typed(List<String> items, List<String> reviews, List<String> notes) {

        private Typed() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        private Typed copy() {
            return new Typed(
                    new ArrayList<>(items), new ArrayList<>(reviews), new ArrayList<>(notes));
        }
    }

    /** A front end, with what it remembers. */
    private static final class Desk {

        private final Front front;
        private final Model model;
        private Typed typed = new Typed();
        private Typed kept = new Typed();
        private String info = "";
        private String itemId = "";
        private long basedOn;
        private long version;

        private Desk(Front front, Model model) {
            this.front = front;
            this.model = model;
            read();
        }

        private void work() {
            switch (model.choose(8)) {
                case 0, 1 -> typed.items().add(model.words("Step"));
                case 2 -> typed.notes().add(model.words("Note"));
                case 3 -> review();
                case 4, 5 -> keep(fault());
                case 6 -> crash();
                default -> save();
            }
        }

        /** The one reviewed item takes ten. */
        private void review() {
            if (model.reviewed.getAndIncrement() < 10) {
                typed.reviews().add(model.words("Review"));
            }
        }

        private Fault fault() {
            return switch (model.choose(3)) {
                case 0 -> Fault.NONE;
                case 1 -> Fault.REQUEST_LOST;
                default -> Fault.ANSWER_LOST;
            };
        }

        /** Shows the plan anew, with what is still unsaved on top of it. */
        private void read() {
            var plan = front.get(Front.plan(model.clientId));
            String text = plan.path("tabs.info.text");
            info = text == null ? "" : text;
            itemId = plan.path("items.find { it.text == 'Step 0' }.id");
            basedOn = plan.<Integer>path("version");
            version = plan.<Integer>path("draftVersion");
        }

        /** Keeps the draft on the server; a lost answer is asked for again. */
        private void keep(Fault fault) {
            if (fault == Fault.REQUEST_LOST) {
                return;
            }
            var put = front.putDraft(model.clientId, version, body());
            if (fault == Fault.ANSWER_LOST || put.statusCode() == 412) {
                version = front.readDraft(model.clientId).<Integer>path("version");
                put = front.putDraft(model.clientId, version, body());
            }
            if (put.statusCode() == 412) {
                keep(Fault.ANSWER_LOST);
                return;
            }
            assertThat(put.statusCode()).as(put.asString()).isEqualTo(200);
            version = put.<Integer>path("version");
            kept = typed.copy();
        }

        private String body() {
            var notes = new ArrayList<String>();
            if (!info.isEmpty()) {
                notes.add(info);
            }
            notes.addAll(typed.notes());
            var draft = DraftJson.adding(typed.items().toArray(new String[0])).basedOn(basedOn);
            typed.reviews().forEach(text -> draft.review(itemId, text));
            return (notes.isEmpty() ? draft : draft.text("info", String.join("; ", notes)))
                    .toString();
        }

        /** Forgets all that is not on the server, which still has all that it was given. */
        private void crash() {
            var draft = front.readDraft(model.clientId);
            assertThat(draft.<List<String>>path("newItems.text")).isEqualTo(kept.items());
            assertThat(draft.<List<String>>path("newReviews.text")).isEqualTo(kept.reviews());
            String text = draft.path("texts.info");
            for (var note : kept.notes()) {
                assertThat(text).contains(note);
            }
            typed = kept.copy();
            version = draft.<Integer>path("version");
        }

        private void save() {
            if (typed.items().isEmpty()) {
                typed.items().add(model.words("Step"));
            }
            while (!saved()) {
                // Both changed the same text: theirs stays, and what was typed is put behind it.
                read();
            }
            model.saves.incrementAndGet();
            model.items.addAll(typed.items());
            model.reviews.addAll(typed.reviews());
            model.notes.addAll(typed.notes());
            typed = new Typed();
            kept = new Typed();
            read();
        }

        private boolean saved() {
            keep(Fault.NONE);
            var key = UUID.randomUUID().toString();
            var fault = fault();
            var first = fault == Fault.REQUEST_LOST ? null : post(key);
            var answer = fault == Fault.NONE && first != null ? first : post(key);
            if (fault == Fault.ANSWER_LOST && first != null && first.statusCode() == 200) {
                assertThat(answer.asString()).isEqualTo(first.asString());
            }
            if (answer.statusCode() == 412) {
                assertThat(answer.<List<String>>path("errors.code")).containsOnly("AP-401");
                return false;
            }
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            return true;
        }

        private Response post(String key) {
            return front.request()
                    .header("If-Match", "\"" + version + "\"")
                    .header("Idempotency-Key", key)
                    .post(Front.plan(model.clientId) + "/save");
        }
    }
}
