package lms.local.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import lms.language.event.CmsClaim;
import lms.language.event.CmsClaim.CaseState;
import lms.local.claims.CaseTold.What;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The claims system's simulator")
class InventedClaimsTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 5, 1);
    private static final JsonMapper JSON = JsonMapper.builder().findAndAddModules().build();

    @Test
    @DisplayName("sends the same again by the same seed, and something else by another")
    void seed() {
        List<CaseTold> first = new InventedClaims(7, TODAY).invent(20, true);

        assertEquals(first, new InventedClaims(7, TODAY).invent(20, true));
        assertNotEquals(first, new InventedClaims(8, TODAY).invent(20, true));
    }

    @Test
    @DisplayName("sends only what the published language takes, about nobody who could exist")
    void language() throws JsonProcessingException {
        Set<String> benefits = new HashSet<>();
        Set<String> offices = new HashSet<>();
        Set<String> nations = new HashSet<>();
        for (CaseTold told : new InventedClaims(1, TODAY).invent(60, true)) {
            CmsClaim claim = read(told);

            assertEquals(told.caseId(), claim.caseId().toString());
            assertEquals(told.version(), claim.version());
            assertNotNull(claim.claim());
            assertFalse(claim.claim().claimDate().isAfter(TODAY));
            assertTrue(
                    claim.claimant().nino() == null || claim.claimant().nino().isDemonstration());
            assertTrue(claim.claimant().dateOfBirth().isBefore(TODAY.minusYears(18).plusDays(2)));
            benefits.add(claim.claim().benefit().toString());
            offices.add(claim.claimant().office().value());
            nations.add(claim.claimant().address().nation().toString());
        }

        assertTrue(benefits.size() > 1);
        assertTrue(offices.size() > 1);
        assertEquals(Set.of("ENGLAND", "SCOTLAND", "WALES"), nations);
    }

    @Test
    @DisplayName("tells each case in versions without a gap, and rebuilds only when asked")
    void versions() {
        Map<String, Long> last = new HashMap<>();
        for (CaseTold told : new InventedClaims(3, TODAY).invent(40, true)) {
            assertEquals(last.getOrDefault(told.caseId(), 0L) + 1, told.version());
            last.put(told.caseId(), told.version());
        }

        Predicate<CaseTold> isRebuilt = told -> told.what() == What.REBUILT_CASE;
        assertEquals(
                10,
                new InventedClaims(3, TODAY).invent(40, true).stream().filter(isRebuilt).count());
        assertTrue(new InventedClaims(3, TODAY).invent(40, false).stream().noneMatch(isRebuilt));
    }

    @Test
    @DisplayName(
            "names in a rebuilt case the one that took its place, and there the other (IT ¶24)")
    void rebuilding() throws JsonProcessingException {
        List<CaseTold> told = new InventedClaims(3, TODAY).invent(1, true);

        CmsClaim end = read(told.get(told.size() - 2));
        CmsClaim again = read(told.getLast());

        assertEquals(CaseState.REBUILT, end.state());
        assertEquals(again.caseId(), end.rebuiltAs());
        assertEquals(end.caseId(), again.rebuilds());
        assertEquals(CaseState.OPEN, again.state());
        assertNull(again.rebuiltAs());
        assertEquals(end.claimant(), again.claimant());
        assertNotEquals(end.claim(), again.claim());
    }

    @Test
    @DisplayName("sends of each kind when it sends twenty")
    void kinds() {
        Set<What> sent = new HashSet<>();
        new InventedClaims(1, TODAY).invent(20, true).forEach(told -> sent.add(told.what()));

        assertEquals(Set.of(What.values()), sent);
    }

    @Test
    @DisplayName("never says whom it is about when it is printed")
    void hides() {
        CaseTold told = new InventedClaims(1, TODAY).invent(1, false).getFirst();

        assertEquals(
                "CaseTold[%s, version 1, NEW_CLAIM]".formatted(told.caseId()), told.toString());
    }

    private static CmsClaim read(CaseTold told) throws JsonProcessingException {
        Map<String, Object> body = new HashMap<>(told.body());
        body.put("at", "2012-05-01T09:00:00Z");
        return JSON.readValue(JSON.writeValueAsString(body), CmsClaim.class);
    }
}
