package lms.actionplan.ssmart;

import java.util.List;
import java.util.Set;

/**
 * The words that hints look for, in small letters.
 *
 * @param actions words that say what is to be done
 * @param persons words for whoever does it, which may stand before
 * @param vague words that leave open whether or what
 * @param asBefore words that something begins with that goes on as before
 * @param measures words by which one sees that something has been done: months, numbers, results
 * @param sweeping words that promise all or always
 * @param anyTime words that name no time
 */
public record SsmartWords(
        Set<String> actions,
        Set<String> persons,
        List<String> vague,
        List<String> asBefore,
        Set<String> measures,
        List<String> sweeping,
        List<String> anyTime) {

    public SsmartWords {
        actions = Set.copyOf(actions);
        persons = Set.copyOf(persons);
        vague = List.copyOf(vague);
        asBefore = List.copyOf(asBefore);
        measures = Set.copyOf(measures);
        sweeping = List.copyOf(sweeping);
        anyTime = List.copyOf(anyTime);
    }
}
