package lms.workprogramme.allocation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lms.language.value.Postcode;
import lms.language.value.ProviderCode;
import lms.workprogramme.allocation.Candidates.Candidate;

/**
 * The contract areas, the contracts in them, and the market shares, as dated reference data.
 *
 * @param version names this table in the ledger
 */
public record MarketShares(String version, List<Area> areas) {

    /**
     * @throws IllegalArgumentException when the table contradicts itself
     */
    public MarketShares {
        areas = List.copyOf(areas);
        if (version == null || version.isBlank()) {
            throw new IllegalArgumentException("the market-share table has no version");
        }
        if (!areDistinct(areas.stream().map(Area::code).toList())) {
            throw new IllegalArgumentException("a contract area is listed twice");
        }
        if (!areDistinct(areas.stream().flatMap(a -> a.postcodeAreas().stream()).toList())) {
            throw new IllegalArgumentException("a postcode area lies in two contract areas");
        }
    }

    /** All providers, in the order of the table. */
    public Set<ProviderCode> providers() {
        var providers = new LinkedHashSet<ProviderCode>();
        areas.stream()
                .flatMap(area -> area.contracts().stream())
                .map(Contract::provider)
                .forEach(providers::add);
        return providers;
    }

    /** Between whom to draw; nobody when no provision of the area is open to the group. */
    public Optional<Candidates> candidates(Postcode postcode, PaymentGroup group, LocalDate on) {
        var postcodeArea = PostcodeArea.of(postcode);
        return areas.stream()
                .filter(area -> area.postcodeAreas().contains(postcodeArea))
                .findFirst()
                .flatMap(area -> area.candidates(version, group, on))
                .filter(candidates -> candidates.totalWeight() > 0);
    }

    private static boolean areDistinct(List<?> list) {
        return new HashSet<>(list).size() == list.size();
    }

    /** A contract area: the postcode areas in it, its contracts, and their shares. */
    public record Area(
            AreaCode code,
            String name,
            List<PostcodeArea> postcodeAreas,
            List<Contract> contracts,
            List<Shares> shares) {

        public Area {
            postcodeAreas = List.copyOf(postcodeAreas);
            contracts = List.copyOf(contracts);
            shares = List.copyOf(shares);
            var providers = contracts.stream().map(Contract::provider).toList();
            if (!areDistinct(providers)) {
                throw new IllegalArgumentException(code + " lists a provider twice");
            }
            if (shares.stream()
                    .anyMatch(s -> !s.weights().keySet().equals(Set.copyOf(providers)))) {
                throw new IllegalArgumentException(
                        code + " has shares that do not name exactly its providers");
            }
            if (!areDistinct(
                    shares.stream().map(s -> List.of(s.paymentGroup(), s.from())).toList())) {
                throw new IllegalArgumentException(
                        code + " has two rows for one payment group and day");
            }
        }

        private Optional<Candidates> candidates(String version, PaymentGroup group, LocalDate on) {
            return shares.stream()
                    .filter(row -> row.paymentGroup().equals(group) && !row.from().isAfter(on))
                    .max(Comparator.comparing(Shares::from))
                    .map(row ->
                            new Candidates(
                                    code,
                                    name,
                                    group,
                                    on,
                                    version,
                                    row.from(),
                                    contracts.stream().map(row::candidate).toList()));
        }
    }

    /** What a provider offers in the area. */
    public record Contract(ProviderCode provider, String provision) {}

    /** The weights of all contracts of an area, for one payment group, from a day on. */
    public record Shares(
            LocalDate from,
            PaymentGroup paymentGroup,
            Map<ProviderCode, Integer> weights,
            String source) {

        public Shares {
            weights = Map.copyOf(weights);
            if (weights.values().stream().anyMatch(weight -> weight < 0)) {
                throw new IllegalArgumentException("a weight below zero");
            }
            if (source == null || source.isBlank()) {
                throw new IllegalArgumentException("a market share without a source");
            }
        }

        private Candidate candidate(Contract contract) {
            var weight = weights.get(contract.provider());
            if (weight == null) {
                throw new IllegalStateException("a contract without a weight");
            }
            return new Candidate(contract.provider(), contract.provision(), weight);
        }
    }
}
