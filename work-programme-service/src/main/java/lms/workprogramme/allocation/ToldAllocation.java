package lms.workprogramme.allocation;

import java.util.List;
import java.util.function.Function;
import lms.language.value.Language;
import lms.language.value.ProviderCode;
import lms.workprogramme.allocation.rules.AllocationWords;

/** An entry of the ledger, with the words in which the client is told of it. */
public record ToldAllocation(LedgerEntry entry, List<String> english, List<String> welsh) {

    public ToldAllocation {
        english = List.copyOf(english);
        welsh = List.copyOf(welsh);
    }

    /**
     * Puts an entry into words.
     *
     * @param names what a provider is called
     */
    public static ToldAllocation of(LedgerEntry entry, Function<ProviderCode, String> names) {
        return new ToldAllocation(
                entry,
                AllocationWords.of(entry, names, Language.ENGLISH),
                AllocationWords.of(entry, names, Language.WELSH));
    }
}
