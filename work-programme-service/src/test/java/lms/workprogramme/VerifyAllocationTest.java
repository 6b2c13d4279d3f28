package lms.workprogramme;

import static lms.workprogramme.AClient.as;
import static lms.workprogramme.AClient.readyOnFirstOfMay;
import static lms.workprogramme.Documents.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import lms.kit.fixtures.Database;
import lms.kit.fixtures.Tokens;
import lms.kit.rules.Source;
import lms.language.value.ReferralId;
import lms.workprogramme.allocation.AllocationLedger;
import lms.workprogramme.allocation.Choice;
import lms.workprogramme.allocation.LedgerEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@DisplayName("WP ¶8, ¶18 A program without our code verifies the entries of the ledger")
@Source("WP ¶8, ¶18, decision ADR-0012, decision ADR-0080")
class VerifyAllocationTest {

    private static final Path PROGRAM =
            Path.of("../deploy/verify-allocation/VerifyAllocation.java");

    @TempDir Path folder;
    @Inject AllocationLedger ledger;

    @BeforeEach
    void eligibilityDate() {
        Database.businessDate(LocalDate.of(2012, 5, 1));
    }

    @Test
    @DisplayName("a draw, and whoever followed it")
    void verified() throws Exception {
        var first = referred();
        var second = referred();
        follow(second, first);
        write("first.json", allocation(first));
        write("second.json", allocation(second));

        var both = verify(List.of("first.json", "second.json"));
        var alone = verify(List.of("second.json"));

        var chosen = allocation(first).path("chosen").asText();
        assertThat(both.lines())
                .containsExactly(
                        "verified      first.json: number %d of 2 is %s"
                                .formatted(allocation(first).path("draw").asInt(), chosen),
                        "verified      second.json: followed %s to %s".formatted(first, chosen));
        assertThat(both.exit()).isZero();
        assertThat(alone.lines())
                .containsExactly(
                        "NOT VERIFIED  second.json: the entry of the referral it follows is needed"
                                + " too: "
                                + first);
        assertThat(alone.exit()).isEqualTo(1);
        assertThat(allocation(second).path("choice").asText()).isEqualTo("Followed");
        assertThat(allocation(second).path("firstReferralId").asText()).isEqualTo(first);
        assertThat(allocation(second).has("seed")).isFalse();
        assertThat(allocation(second).path("explanation").path(0).asText())
                .startsWith("The other member of your joint claim was referred to ");
    }

    @Test
    @DisplayName("./lms verify-allocation does the same, from whatever folder")
    void command() throws Exception {
        var entry = allocation(referred());
        write("entry.json", entry);
        write("forged.json", entry.deepCopy().put("totalWeight", 3));
        var command = List.of(absolute(Path.of("../lms")), "verify-allocation");

        var fine = run(command, List.of("entry.json"));
        var forged = run(command, List.of("forged.json"));

        assertThat(fine.lines()).singleElement().asString().startsWith("verified      entry.json:");
        assertThat(fine.exit()).isZero();
        assertThat(forged.lines()).singleElement().asString().startsWith("NOT VERIFIED");
        assertThat(forged.exit()).isEqualTo(1);
    }

    @Test
    @DisplayName("no entry that somebody has tampered with, whatever it was")
    void tampered() throws Exception {
        var entry = allocation(referred());
        int other = 1 - entry.path("draw").asInt();
        var tampered = new LinkedHashMap<String, Consumer<ObjectNode>>();
        tampered.put(
                "chosen.json",
                it ->
                        it.put(
                                "chosen",
                                it.path("candidates").path(other).path("provider").asText()));
        tampered.put("draw.json", it -> it.put("draw", other));
        tampered.put("counter.json", it -> it.put("counter", 1));
        tampered.put("total.json", it -> it.put("totalWeight", 3));
        tampered.put(
                "weight.json",
                it ->
                        ((ObjectNode) it.path("candidates").path(0))
                                .put("weight", 2)
                                .put("listedWeight", 2));
        tampered.put("listed.json", it -> candidate(it, other).put("listedWeight", 2));
        tampered.put(
                "closed.json", it -> candidate(it, 0).put("closedToReferralsFrom", "2012-05-01"));
        tampered.put(
                "early.json",
                it ->
                        candidate(it.put("totalWeight", 1), 0)
                                .put("weight", 0)
                                .put("closedToReferralsFrom", "2012-05-02"));
        tampered.put("shares.json", it -> it.put("sharesFrom", "2012-05-02"));
        tampered.put("seed.json", it -> it.put("seed", otherSeed(it)));
        tampered.put("algorithm.json", it -> it.put("algorithm", "another-1"));
        tampered.put("choice.json", it -> it.put("choice", "Followed"));
        tampered.put("missing.json", it -> it.remove("counter"));
        for (var each : tampered.entrySet()) {
            ObjectNode copy = entry.deepCopy();
            each.getValue().accept(copy);
            write(each.getKey(), copy);
        }
        Files.writeString(folder.resolve("cut.json"), entry.toString().substring(0, 200));

        Files.writeString(
                folder.resolve("huge.json"),
                entry.toString().replace("\"totalWeight\":2", "\"totalWeight\":2e999999999"));
        Files.writeString(
                folder.resolve("escape.json"), entry.toString().replace("CPA", "\\uCPA."));

        var files = new ArrayList<>(tampered.keySet());
        files.addAll(List.of("cut.json", "huge.json", "escape.json"));
        var answer = verify(files);

        assertThat(answer.lines()).hasSize(files.size());
        assertThat(answer.lines()).allMatch(line -> line.startsWith("NOT VERIFIED  "));
        assertThat(answer.lines())
                .anyMatch(line -> line.matches(".*chosen.json: .* was drawn, not .*"))
                .anyMatch(line -> line.contains("seed.json: the number drawn is " + other))
                .anyMatch(line -> line.contains("early.json: ") && line.contains("not closed yet"))
                .anyMatch(line -> line.contains("closed.json: ") && line.contains("has a weight"))
                .anyMatch(line -> line.contains("huge.json: totalWeight is not a whole number"))
                .anyMatch(line -> line.contains("escape.json: this is not JSON"))
                .anyMatch(line -> line.contains("cut.json: this is not JSON"));
        assertThat(answer.exit()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "and nobody can be let follow a referral to another provider, even in the database")
    void followsItsProvider() {
        var first = referred();
        var second = referred();
        var entry = entryOf(first);
        var another =
                entry.candidates().inOrder().stream()
                        .filter(candidate -> !candidate.equals(entry.chosen()))
                        .findFirst()
                        .orElseThrow();
        forgetDraw(second);

        assertThatThrownBy(() ->
                        append(
                                new LedgerEntry(
                                        new ReferralId(second),
                                        entry.candidates(),
                                        new Choice.Followed(new ReferralId(first), another),
                                        entry.drawnAt(),
                                        entry.traceId())))
                .hasStackTraceContaining("allocation_follows_its_provider");
    }

    /**
     * Makes the second entry that of a joint claim's second member, as if it had never been drawn.
     */
    private void follow(String second, String first) {
        var followed = entryOf(first);
        forgetDraw(second);
        append(
                new LedgerEntry(
                        new ReferralId(second),
                        followed.candidates(),
                        new Choice.Followed(new ReferralId(first), followed.chosen()),
                        followed.drawnAt(),
                        followed.traceId()));
    }

    private void append(LedgerEntry entry) {
        QuarkusTransaction.requiringNew().run(() -> ledger.append(entry));
    }

    private LedgerEntry entryOf(String referral) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ledger.find(new ReferralId(referral)).orElseThrow());
    }

    /** As the owner of the database could, but nobody else. */
    private static void forgetDraw(String referral) {
        Database.execute(
                """
                set session_replication_role = replica;
                delete from allocation_candidate where referral_id = '%1$s';
                delete from allocation where referral_id = '%1$s';
                set session_replication_role = origin;
                """
                        .formatted(referral));
    }

    /** One by which another number is drawn. */
    private static String otherSeed(ObjectNode entry) {
        var seed = entry.path("seed").asText();
        for (int digit = 0; ; digit++) {
            var other = Integer.toHexString(digit) + seed.substring(1);
            if (lastBit(other, entry.path("referralId").asText()) != entry.path("draw").asInt()) {
                return other;
            }
        }
    }

    /** The number drawn when two weigh the same and the counter is 0. */
    private static int lastBit(String seed, String referral) {
        try {
            var message = seed + referral.replace("-", "") + "0".repeat(16);
            return MessageDigest.getInstance("SHA-256").digest(HexFormat.of().parseHex(message))[7]
                    & 1;
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static ObjectNode candidate(JsonNode entry, int at) {
        return (ObjectNode) entry.path("candidates").path(at);
    }

    private static String referred() {
        return readyOnFirstOfMay().refer().then().statusCode(201).extract().path("referralId");
    }

    private static ObjectNode allocation(String referral) {
        return (ObjectNode)
                json(
                        as(Tokens.adviser())
                                .get("/v1/referrals/" + referral + "/allocation")
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString());
    }

    private void write(String file, JsonNode entry) throws IOException {
        Files.writeString(folder.resolve(file), entry.toPrettyString());
    }

    private record Answer(List<String> lines, int exit) {}

    /** Runs the program as anybody would, with nothing on its class path. */
    private Answer verify(List<String> files) throws IOException, InterruptedException {
        return run(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        absolute(PROGRAM)),
                files);
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }

    private Answer run(List<String> program, List<String> files)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(program);
        command.addAll(files);
        var process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (var out = process.inputReader()) {
            var lines = out.lines().toList();
            return new Answer(lines, process.waitFor());
        }
    }
}
