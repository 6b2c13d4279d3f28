package lms.workprogramme.allocation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lms.language.value.Postcode;
import lms.language.value.ProviderCode;
import lms.workprogramme.allocation.Candidates.Candidate;
import lms.workprogramme.allocation.rules.ClosedContracts;
import org.jspecify.annotations.Nullable;

/**
 * The providers, the contract areas, the contracts in them, and the market shares, as dated
 * reference data.
 *
 * @param version names this table in the ledger
 */
public record MarketShares(String version, List<Provider> providers, List<Area> areas) {

    /**
     * @throws IllegalArgumentException when the table contradicts itself
     */
    public MarketShares {
        check(version != null && !version.isBlank(), "the market-share table has no version");
        check(providers != null, "the market-share table has no providers");
        check(areas != null, "the market-share table has no areas");
        providers = List.copyOf(providers);
        areas = List.copyOf(areas);
        var codes = providers.stream().map(Provider::code).toList();
        noneTwice("provider", codes);
        noneTwice("contract area", areas.stream().map(Area::code).toList());
        noneTwice(
                "postcode area", areas.stream().flatMap(a -> a.postcodeAreas().stream()).toList());
        noneTwice(
                "postcode district",
                areas.stream().flatMap(a -> a.postcodeDistricts().stream()).toList());
        for (var area : areas) {
            for (var contract : area.contracts()) {
                check(
                        codes.contains(contract.provider()),
                        area.code()
                                + " has a contract of an unknown provider, "
                                + contract.provider());
            }
            for (var district : area.postcodeDistricts()) {
                checkLiesElsewhere(areas, area, district);
            }
        }
    }

    /** A district is listed where it is an exception, and nowhere else. */
    private static void checkLiesElsewhere(List<Area> areas, Area area, PostcodeDistrict district) {
        check(
                !area.postcodeAreas().contains(district.area()),
                area.code() + " lists the district " + district.value() + " and its whole area");
        check(
                areas.stream().anyMatch(a -> a.postcodeAreas().contains(district.area())),
                "no contract area has the rest of the postcode area of " + district.value());
    }

    /** What a provider is called; its code where the table does not know it any more. */
    public String nameOf(ProviderCode provider) {
        return providers.stream()
                .filter(each -> each.code().equals(provider))
                .findFirst()
                .map(Provider::name)
                .orElse(provider.value());
    }

    /** The contract area with this code. */
    public Optional<Area> area(AreaCode code) {
        return areas.stream().filter(area -> area.code().equals(code)).findFirst();
    }

    /** The contract area that a postcode lies in; none outside Great Britain. */
    public Optional<Area> areaOf(Postcode postcode) {
        var district = PostcodeDistrict.of(postcode);
        return areas.stream()
                .filter(area -> area.postcodeDistricts().contains(district))
                .findFirst()
                .or(() ->
                        areas.stream()
                                .filter(area -> area.postcodeAreas().contains(district.area()))
                                .findFirst());
    }

    /** Between whom to draw; nobody when no provision of the area is open to the group. */
    public Optional<Candidates> candidates(Postcode postcode, PaymentGroup group, LocalDate on) {
        return areaOf(postcode).flatMap(area -> candidates(area, group, on));
    }

    /** The same for a contract area of this table. */
    public Optional<Candidates> candidates(Area area, PaymentGroup group, LocalDate on) {
        return area.row(group, on)
                .map(row -> area.candidates(version, row, group, on))
                .filter(candidates -> candidates.totalWeight() > 0);
    }

    private static void noneTwice(String what, List<?> list) {
        var seen = new HashSet<Object>();
        for (var each : list) {
            check(seen.add(each), "the " + what + " " + text(each) + " is listed twice");
        }
    }

    private static String text(Object code) {
        return switch (code) {
            case PostcodeArea area -> area.value();
            case PostcodeDistrict district -> district.value();
            default -> code.toString();
        };
    }

    private static void check(boolean fine, String fault) {
        if (!fine) {
            throw new IllegalArgumentException(fault);
        }
    }

    /** A provider, by the code in the names of its topics and by its name. */
    public record Provider(ProviderCode code, String name) {

        public Provider {
            check(code != null, "a provider has no code");
            check(name != null && !name.isBlank(), "the provider " + code + " has no name");
        }
    }

    /**
     * A contract area: the postcode areas in it, its contracts, and their shares.
     *
     * @param postcodeAreas the whole of them lies in it, but for the districts listed elsewhere
     * @param postcodeDistricts what lies in it of postcode areas that are listed elsewhere
     */
    public record Area(
            AreaCode code,
            String name,
            List<PostcodeArea> postcodeAreas,
            List<PostcodeDistrict> postcodeDistricts,
            List<Contract> contracts,
            List<Shares> shares) {

        public Area {
            check(code != null, "a contract area has no code");
            check(name != null && !name.isBlank(), code + " has no name");
            check(postcodeAreas != null, code + " has no postcodeAreas");
            check(contracts != null && !contracts.isEmpty(), code + " has no contracts");
            check(shares != null && !shares.isEmpty(), code + " has no shares");
            postcodeAreas = List.copyOf(postcodeAreas);
            postcodeDistricts =
                    postcodeDistricts == null ? List.of() : List.copyOf(postcodeDistricts);
            contracts = List.copyOf(contracts);
            shares = List.copyOf(shares);
            var providers = contracts.stream().map(Contract::provider).toList();
            check(
                    Set.copyOf(providers).size() == providers.size(),
                    code + " lists a provider twice");
            check(
                    shares.stream()
                            .allMatch(s -> s.weights().keySet().equals(Set.copyOf(providers))),
                    code + " has shares that do not name exactly its providers");
            var rows =
                    shares.stream()
                            .flatMap(s -> s.paymentGroups().stream().map(g -> List.of(g, s.from())))
                            .toList();
            check(
                    Set.copyOf(rows).size() == rows.size(),
                    code + " has two rows for one payment group and day");
        }

        /** The row of shares that holds for a payment group on a day. */
        public Optional<Shares> row(PaymentGroup group, LocalDate on) {
            return shares.stream()
                    .filter(row -> row.paymentGroups().contains(group) && !row.from().isAfter(on))
                    .max(Comparator.comparing(Shares::from));
        }

        /** Whom a row of shares would have a draw made between on a day. */
        public Candidates candidates(String version, Shares row, PaymentGroup group, LocalDate on) {
            return new Candidates(
                    code,
                    name,
                    group,
                    on,
                    version,
                    row.from(),
                    ClosedContracts.spread(
                            contracts.stream().map(row::candidate).toList(), closings(), on));
        }

        private Map<ProviderCode, LocalDate> closings() {
            var closings = new LinkedHashMap<ProviderCode, LocalDate>();
            for (var contract : contracts) {
                var from = contract.closedToReferralsFrom();
                if (from != null) {
                    closings.put(contract.provider(), from);
                }
            }
            return closings;
        }
    }

    /**
     * What a provider offers in the area.
     *
     * @param closedToReferralsFrom the first day on which it takes no new referrals
     */
    public record Contract(
            ProviderCode provider, String provision, @Nullable LocalDate closedToReferralsFrom) {

        public Contract {
            check(provider != null, "a contract without a provider");
            check(
                    provision != null && !provision.isBlank(),
                    "the contract of " + provider + " has no provision");
        }
    }

    /** The weights of all contracts of an area, for some payment groups, from a day on. */
    public record Shares(
            LocalDate from,
            List<PaymentGroup> paymentGroups,
            Map<ProviderCode, Integer> weights,
            String source) {

        public Shares {
            check(from != null, "market shares without a day from which they hold");
            check(
                    paymentGroups != null && !paymentGroups.isEmpty(),
                    "market shares without paymentGroups");
            check(weights != null, "market shares without weights");
            check(source != null && !source.isBlank(), "a market share without a source");
            check(weights.values().stream().allMatch(each -> each != null), "a weight is missing");
            check(weights.values().stream().allMatch(each -> each >= 0), "a weight below zero");
            paymentGroups = List.copyOf(paymentGroups);
            weights = Map.copyOf(weights);
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
