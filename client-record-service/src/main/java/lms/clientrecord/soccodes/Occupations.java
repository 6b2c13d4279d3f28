package lms.clientrecord.soccodes;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import lms.language.value.SocCode;
import lms.language.value.SocVersion;

/**
 * The unit groups of one edition of the Standard Occupational Classification.
 *
 * @param list in the order of their codes
 */
public record Occupations(SocVersion version, List<Occupation> list) {

    public Occupations {
        list = list.stream().sorted(Comparator.comparing(o -> o.code().value())).toList();
    }

    /** The codes that there are. */
    public Set<SocCode> codes() {
        return list.stream().map(Occupation::code).collect(toUnmodifiableSet());
    }

    /** Those whose title has every word sought, or whose code begins with what is sought. */
    public List<Occupation> sought(String words) {
        var plain = words.strip().toLowerCase(Locale.ROOT);
        return list.stream().filter(occupation -> matches(occupation, plain)).toList();
    }

    private static boolean matches(Occupation occupation, String plain) {
        var title = occupation.title().toLowerCase(Locale.ROOT);
        return occupation.code().value().startsWith(plain)
                || Stream.of(plain.split("\\s+")).allMatch(title::contains);
    }
}
