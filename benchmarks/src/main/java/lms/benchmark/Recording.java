package lms.benchmark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The statements of one request, with their values, as PostgreSQL has logged them. */
record Recording(List<Statement> statements, int pings) {

    private static final Pattern ENTRY =
            Pattern.compile("^[0-9-]{10} [0-9:.]+ \\S+ \\[([0-9]+)] ([A-Z]+): +(.*)$");
    private static final Pattern EXECUTE =
            Pattern.compile("(?:execute [^:]+|statement): ?(.*)", Pattern.DOTALL);
    private static final Pattern VALUE =
            Pattern.compile("\\$[0-9]+ = (NULL|'([^']*+(?:''[^']*+)*+)')");

    Recording {
        statements = List.copyOf(statements);
    }

    /**
     * One statement; its text has question marks for its values.
     *
     * @param columns what each value is inserted into, as {@code table.column}; empty where it is
     *     not inserted
     */
    record Statement(String sql, List<@Nullable String> values, List<String> columns) {

        private static final Pattern INSERT =
                Pattern.compile(
                        "\\s*insert\\s+into\\s+(\\w+)\\s*\\(([^)]*)\\)\\s*values\\s*\\((.*)\\).*",
                        Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

        Statement {
            columns = List.copyOf(columns);
        }

        Statement(String sql, List<@Nullable String> values) {
            this(sql, values, columns(sql, values.size()));
        }

        boolean is(String word) {
            return sql.strip().equalsIgnoreCase(word);
        }

        private static List<String> columns(String sql, int values) {
            var columns = new ArrayList<String>();
            var insert = INSERT.matcher(sql);
            if (insert.matches()) {
                var names = insert.group(2).split(",", -1);
                var given = insert.group(3).split(",", -1);
                for (int at = 0; at < Math.min(names.length, given.length); at++) {
                    if (given[at].contains("?")) {
                        columns.add(insert.group(1) + "." + names[at].strip());
                    }
                }
            }
            while (columns.size() < values) {
                columns.add("");
            }
            return columns;
        }
    }

    private record Entry(String process, String level, StringBuilder text) {}

    /** Reads a log; of all connections those count that were used for the client. */
    static Recording of(String log, String clientId) {
        var entries = new ArrayList<Entry>();
        for (var line : log.lines().toList()) {
            var matcher = ENTRY.matcher(line);
            if (matcher.matches()) {
                entries.add(
                        new Entry(
                                matcher.group(1),
                                matcher.group(2),
                                new StringBuilder(matcher.group(3))));
            } else if (!entries.isEmpty()) {
                entries.getLast().text().append('\n').append(line.strip());
            }
        }
        var processes = new HashSet<String>();
        for (var entry : entries) {
            if (entry.text().indexOf(clientId) >= 0) {
                processes.add(entry.process());
            }
        }
        return read(entries, processes);
    }

    private static Recording read(List<Entry> entries, Set<String> processes) {
        var statements = new ArrayList<Statement>();
        int pings = 0;
        for (var entry : entries) {
            if (!processes.contains(entry.process())) {
                continue;
            }
            var text = entry.text().toString();
            var execute = EXECUTE.matcher(text);
            if (entry.level().equals("LOG") && execute.matches()) {
                var sql = execute.group(1);
                if (sql.isBlank()) {
                    pings++;
                } else if (!sql.toUpperCase(Locale.ROOT).startsWith("SET ")) {
                    statements.add(new Statement(sql.replaceAll("\\$[0-9]+", "?"), List.of()));
                }
            } else if (entry.level().equals("DETAIL") && !statements.isEmpty()) {
                statements.add(new Statement(statements.removeLast().sql(), values(text)));
            }
        }
        return new Recording(statements, pings);
    }

    private static List<@Nullable String> values(String detail) {
        var values = new ArrayList<@Nullable String>();
        var matcher = VALUE.matcher(detail);
        while (matcher.find()) {
            var text = matcher.group(2);
            values.add(text == null ? null : text.replace("''", "'"));
        }
        return java.util.Collections.unmodifiableList(values);
    }

    /** Gives the statements in words that fit a line. */
    List<String> outline() {
        return statements.stream()
                .map(each -> each.sql().replaceAll("\\s+", " "))
                .map(sql -> sql.length() > 100 ? sql.substring(0, 97) + "..." : sql)
                .toList();
    }
}
