package lms.clientrecord.client.store;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import lms.clientrecord.client.Closeness;
import lms.clientrecord.client.Closeness.Kind;
import lms.clientrecord.client.NameKey;
import lms.clientrecord.client.SoughtName;
import lms.clientrecord.client.Wanted;
import lms.clientrecord.client.rules.NameRules;
import lms.clientrecord.client.store.Query.Listed;
import lms.clientrecord.restriction.KnownToCaller;
import lms.kit.problem.KitRefusal;
import lms.kit.rules.RefusedException;
import lms.language.value.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * Finds a page of clients without ever looking at all of them (ADR-0048). What identifies a person
 * finds few, who are then judged one by one. A name alone finds many: those who bear it come from
 * one index in the order of the list, first the whole names, then the beginnings; only a page that
 * is not full yet asks for the misspelt ones.
 */
@ApplicationScoped
class ClientSearch {

    /** Above any letter, so that it ends a range of words with the same beginning. */
    private static final String END = Character.toString(Character.MAX_CODE_POINT);

    private static final int CANDIDATES = 300;
    private static final int COUNT_UP_TO = 20_000;

    private final DataSource dataSource;
    private final KnownToCaller known;

    ClientSearch(DataSource dataSource, KnownToCaller known) {
        this.known = known;
        this.dataSource = dataSource;
    }

    private record Judged(Listed client, Closeness closeness) {

        static final Comparator<Judged> IN_ORDER =
                comparing(Judged::closeness)
                        .thenComparing(each -> each.client().key().text())
                        .thenComparing(each -> each.client().id().toString());
    }

    /** Gives at most so many of those to whom all that is wanted applies, in order. */
    List<UUID> find(Wanted wanted, @Nullable ClientId after, int most) {
        try (var connection = dataSource.getConnection()) {
            var last = after == null ? null : last(connection, after);
            return find(connection, wanted, last, most).stream().map(Listed::id).toList();
        } catch (SQLException e) {
            throw new IllegalStateException("the search was not answered", e);
        }
    }

    private List<Listed> find(Connection connection, Wanted wanted, @Nullable Listed last, int most)
            throws SQLException {
        if (wanted.name() == null) {
            return byParticulars(connection, wanted, last, most);
        }
        var name = SoughtName.asTyped(plain(connection, wanted.nameWords()));
        if (name.words().isEmpty()) {
            return List.of();
        }
        return wanted.hasParticulars()
                ? byParticularsAndName(connection, wanted, name, last, most)
                : byName(connection, name, last, most);
    }

    private static Listed last(Connection connection, ClientId after) throws SQLException {
        var found =
                new Query()
                        .add(
                                "select c.client_id, c.name_key from client c where c.client_id = ?",
                                after.value())
                        .clients(connection);
        if (found.isEmpty()) {
            throw RefusedException.because(KitRefusal.CURSOR_NOT_ACCEPTED);
        }
        return found.getFirst();
    }

    private static List<String> plain(Connection connection, List<String> words)
            throws SQLException {
        return new Query()
                .add(
                        "select w from unnest(string_to_array(plain_name(?), ' ')) w where w <> ''",
                        String.join(" ", words))
                .texts(connection);
    }

    private Query particulars(Wanted wanted) {
        var query = new Query().add("select c.client_id, c.name_key from client c where true");
        hide(query, "c");
        if (wanted.nino() != null) {
            // Nobody else has the letters and digits before the suffix (ADR 40).
            query.add(" and left(c.nino, 8) = ?", wanted.nino().withoutSuffix());
        }
        if (wanted.temporaryReference() != null) {
            query.add(" and c.temporary_reference = ?", wanted.temporaryReference().value());
        }
        if (wanted.dateOfBirth() != null) {
            query.add(" and c.date_of_birth = ?", wanted.dateOfBirth());
        }
        if (wanted.postcode() != null) {
            query.add(" and c.postcode = ?", wanted.postcode().value());
        }
        return query;
    }

    private List<Listed> byParticulars(
            Connection connection, Wanted wanted, @Nullable Listed last, int most)
            throws SQLException {
        var query = particulars(wanted);
        if (last != null) {
            query.add(" and (c.name_key, c.client_id) > (?, ?)", last.key().text(), last.id());
        }
        return query.add(" order by c.name_key, c.client_id limit ?", most).clients(connection);
    }

    private List<Listed> byParticularsAndName(
            Connection connection, Wanted wanted, SoughtName name, @Nullable Listed last, int most)
            throws SQLException {
        var candidates = particulars(wanted).clients(connection);
        var names = candidates.stream().flatMap(each -> each.key().words().stream());
        return best(name.orAlike(names.collect(Collectors.toSet())), candidates, last, most);
    }

    /** Judges the candidates and gives the best of them after the last one. */
    private static List<Listed> best(
            SoughtName name, List<Listed> candidates, @Nullable Listed last, int most) {
        var after = last == null ? null : judgedLast(name, last);
        return candidates.stream()
                .flatMap(each -> judged(name, each))
                .filter(each -> after == null || Judged.IN_ORDER.compare(each, after) > 0)
                .sorted(Judged.IN_ORDER)
                .limit(most)
                .map(Judged::client)
                .toList();
    }

    private static Stream<Judged> judged(SoughtName name, Listed client) {
        var closeness = name.closeness(client.key());
        return closeness == null ? Stream.empty() : Stream.of(new Judged(client, closeness));
    }

    /** The last one of a page may have got another name since; then the page cannot be found. */
    private static Judged judgedLast(SoughtName name, Listed last) {
        return judged(name, last)
                .findFirst()
                .orElseThrow(() -> RefusedException.because(KitRefusal.CURSOR_NOT_ACCEPTED));
    }

    private List<Listed> byName(
            Connection connection, SoughtName name, @Nullable Listed last, int most)
            throws SQLException {
        var asTyped = last == null ? null : name.closeness(last.key());
        var from = last == null ? Kind.WHOLE : asTyped == null ? Kind.MISSPELT : asTyped.kind();
        var found = new ArrayList<Listed>();
        if (from == Kind.WHOLE) {
            found.addAll(whole(connection, name, last, most));
        }
        if (from != Kind.MISSPELT && found.size() < most) {
            var after = from == Kind.BEGINNING ? last : null;
            found.addAll(beginning(connection, name, after, most - found.size()));
        }
        if (found.size() < most) {
            var after = from == Kind.MISSPELT ? last : null;
            found.addAll(misspelt(connection, name, after, most - found.size()));
        }
        return found;
    }

    /** Those who bear each of the words as one of their names, by their own name. */
    private List<Listed> whole(
            Connection connection, SoughtName name, @Nullable Listed last, int most)
            throws SQLException {
        var query =
                new Query()
                        .add(
                                "select n.client_id, n.name_key from client_name n where n.word = ?",
                                NameRules.rarest(name.words()));
        hide(query, "n");
        for (var word : othersThan(NameRules.rarest(name.words()), name)) {
            query.add(" and n.name_key like ?", "% " + word + " %");
        }
        if (last != null) {
            query.add(" and (n.name_key, n.client_id) > (?, ?)", last.key().text(), last.id());
        }
        return query.add(" order by n.name_key, n.client_id limit ?", most).clients(connection);
    }

    /** Those with a name that begins with each of the words, by the name that the rarest began. */
    private List<Listed> beginning(
            Connection connection, SoughtName name, @Nullable Listed last, int most)
            throws SQLException {
        var rarest = NameRules.rarest(name.words());
        var query =
                new Query()
                        .add(
                                "select n.client_id, n.name_key from client_name n"
                                        + " where n.word >= ? and n.word < ?",
                                rarest,
                                rarest + END);
        hide(query, "n");
        for (var word : othersThan(rarest, name)) {
            query.add(" and n.name_key like ?", "% " + word + "%");
        }
        query.add(" and not (true");
        for (var word : name.words()) {
            query.add(" and n.name_key like ?", "% " + word + " %");
        }
        // Who has two such names stands in the list once.
        query.add(
                ") and n.word = (select min(w collate \"C\")"
                        + " from unnest(string_to_array(n.name_key, ' ')) w"
                        + " where w collate \"C\" >= ? and w collate \"C\" < ?)",
                rarest,
                rarest + END);
        if (last != null) {
            query.add(
                    " and (n.word, n.name_key, n.client_id) > (?, ?, ?)",
                    firstOf(rarest, last.key()),
                    last.key().text(),
                    last.id());
        }
        return query.add(" order by n.word, n.name_key, n.client_id limit ?", most)
                .clients(connection);
    }

    private static String firstOf(String beginning, NameKey key) {
        return key.words().stream()
                .filter(word -> word.startsWith(beginning))
                .sorted()
                .findFirst()
                .orElseThrow(() -> RefusedException.because(KitRefusal.CURSOR_NOT_ACCEPTED));
    }

    private static List<String> othersThan(String word, SoughtName name) {
        return name.words().stream().filter(other -> !other.equals(word)).toList();
    }

    /** Those with names of which at least one word sought is misspelt, the likeliest first. */
    private List<Listed> misspelt(
            Connection connection, SoughtName typed, @Nullable Listed last, int most)
            throws SQLException {
        var names = new ArrayList<String>();
        for (var word : typed.words()) {
            if (NameRules.pardoned(word.length()) > 0) {
                names.addAll(alike(connection, word));
            }
        }
        var name = typed.orAlike(names);
        if (!name.mayBeMisspelt()) {
            return List.of();
        }
        var candidates =
                name.words().size() == 1
                        ? misspeltWord(connection, name, last, most)
                        : misspeltWords(connection, name);
        return best(
                name,
                candidates.stream()
                        .distinct()
                        .filter(each -> typed.closeness(each.key()) == null)
                        .toList(),
                last,
                most);
    }

    /** Names that look like the word, or are it with two neighbours exchanged. */
    private static List<String> alike(Connection connection, String word) throws SQLException {
        var exchanged =
                IntStream.range(1, word.length())
                        .mapToObj(at ->
                                word.substring(0, at - 1)
                                        + word.charAt(at)
                                        + word.charAt(at - 1)
                                        + word.substring(at + 1))
                        .toList();
        return new Query()
                .add("select w from names_alike(?, ?) w", word, CANDIDATES)
                .add(" union select w.word from name_word w where w.word = any (?)", exchanged)
                .texts(connection);
    }

    /** For each name that a single word may mean, the first ones who bear it and none likelier. */
    private List<Listed> misspeltWord(
            Connection connection, SoughtName name, @Nullable Listed last, int most)
            throws SQLException {
        var word = name.words().getFirst();
        var alike = name.alike(word);
        var after = last == null ? null : judgedLast(name, last);
        int mistakes = after == null ? 0 : after.closeness().mistakes();
        var likelier =
                alike.values().stream()
                        .map(each ->
                                oneOf(
                                        word,
                                        alike.keySet().stream()
                                                .filter(other -> mistakes(alike, other) < each)))
                        .toList();
        var query =
                new Query()
                        .add(
                                "select n.client_id, n.name_key from unnest(?, ?, ?)"
                                        + " s (word, mistakes, likelier) cross join lateral ("
                                        + "select n.client_id, n.name_key from client_name n"
                                        + " where n.word = s.word and n.name_key !~ s.likelier",
                                List.copyOf(alike.keySet()),
                                List.copyOf(alike.values()),
                                likelier);
        hide(query, "n");
        return query.add(
                        " and (s.mistakes > ? or (n.name_key, n.client_id) > (?, ?))",
                        mistakes,
                        last == null ? "" : last.key().text(),
                        last == null ? new UUID(0, 0) : last.id())
                .add(" order by n.name_key, n.client_id limit ?) n", most)
                .add(" where s.mistakes >= ?", mistakes)
                .clients(connection);
    }

    private static int mistakes(java.util.Map<String, Integer> alike, String name) {
        return alike.getOrDefault(name, 0);
    }

    /** All whose names answer several words; by the word that leaves the fewest to look at. */
    private List<Listed> misspeltWords(Connection connection, SoughtName name) throws SQLException {
        var first = name.words().getFirst();
        long fewest = Long.MAX_VALUE;
        for (var word : name.words()) {
            var count =
                    new Query()
                            .add(
                                    "select count(*) from (select from client_name n where n.word >= ?",
                                    word)
                            .add(" and n.word < ? union all", word + END)
                            .add(
                                    " select from client_name n where n.word = any (?)",
                                    alike(name, word))
                            .add(" limit ?) n", COUNT_UP_TO)
                            .number(connection);
            if (count < fewest) {
                first = word;
                fewest = count;
            }
        }
        var query =
                new Query().add("select n.client_id, n.name_key from (select * from client_name n");
        query.add(" where n.word >= ? and n.word < ?", first, first + END)
                .add(
                        " union all select * from client_name n where n.word = any (?)",
                        alike(name, first))
                .add(") n where true");
        for (var word : othersThan(first, name)) {
            query.add(" and n.name_key ~ ?", oneOf(word, name.alike(word).keySet().stream()));
        }
        hide(query, "n");
        return query.clients(connection);
    }

    /** Leaves out those of whom the caller may not know (ADR-0043). */
    private void hide(Query query, String rows) {
        query.add(" and " + known.condition(rows), known.values().toArray());
    }

    private static List<String> alike(SoughtName name, String word) {
        return List.copyOf(name.alike(word).keySet());
    }

    /**
     * A pattern of keys with one of the names, or one that the word begins; all of plain letters.
     */
    private static String oneOf(String word, Stream<String> names) {
        return Stream.concat(Stream.of(word + "[^ ]*"), names)
                .collect(Collectors.joining("|", " (", ") "));
    }
}
