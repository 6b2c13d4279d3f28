package lms.journey.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@DisplayName("Every refusal has a code of its own")
@Order(2)
class ErrorCatalogueTest {

    private static final String REFUSAL = "lms.kit.rules.Refusal";
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final String HEAD =
            """
            # Errors

            Each refusal with its code, as `code` in a problem (RFC 9457). Generated from the enums \
            of refusals by `ErrorCatalogueTest`; do not edit. A code is never used again for \
            something else.

            | code | status | message | source | refusal |
            |---|---|---|---|---|
            """;

    @Test
    @DisplayName("No two refusals share a code, and each has a message and a source")
    void unique() {
        var entries = entries();

        assertThat(entries).hasSizeGreaterThan(30);
        assertThat(entries).extracting(Entry::code).doesNotHaveDuplicates();
        assertThat(entries)
                .allSatisfy(entry -> {
                    assertThat(entry.code()).matches("[A-Z]{2,3}-\\d{3}");
                    assertThat(entry.message()).isNotBlank();
                    assertThat(entry.source()).isNotBlank();
                    assertThat(entry.status()).isBetween(400, 599);
                });
    }

    @Test
    @DisplayName("docs/errors.md lists them all")
    void page() {
        var rows =
                entries().stream()
                        .map(entry ->
                                "| %s | %d | %s | %s | `%s` |\n"
                                        .formatted(
                                                entry.code(),
                                                entry.status(),
                                                GeneratedPage.cell(entry.message()),
                                                GeneratedPage.cell(entry.source()),
                                                entry.name()))
                        .collect(Collectors.joining());

        new GeneratedPage("errors.md").mustSay(HEAD + rows);
    }

    private static List<Entry> entries() {
        try (var loader = new URLClassLoader(urls(), ErrorCatalogueTest.class.getClassLoader())) {
            return new ClassFileImporter()
                    .importPaths(classes().toArray(Path[]::new)).stream()
                            .filter(JavaClass::isEnum)
                            .filter(found -> found.isAssignableTo(REFUSAL))
                            .flatMap(found -> Arrays.stream(load(loader, found).getEnumConstants()))
                            .map(Entry::of)
                            .sorted(Comparator.comparing(Entry::code))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(ClassLoader loader, JavaClass found) {
        try {
            return Class.forName(found.getName(), true, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was built of every module that has anything but tests. */
    private static List<Path> classes() {
        try {
            return MODULE.matcher(Files.readString(Sources.root().resolve("pom.xml")))
                    .results()
                    .map(module -> Sources.root().resolve(module.group(1)))
                    .filter(module -> Files.isDirectory(module.resolve("src/main/java")))
                    .map(module -> module.resolve("target/classes"))
                    .peek(built -> assertThat(Files.isDirectory(built)).as("%s", built).isTrue())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL[] urls() {
        return classes().stream()
                .map(folder -> {
                    try {
                        return folder.toUri().toURL();
                    } catch (MalformedURLException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toArray(URL[]::new);
    }

    /** One line of the catalogue. */
    private record Entry(String code, int status, String message, String source, String name) {

        private static Entry of(Object refusal) {
            var kind = answer(refusal, "kind");
            var constant = (Enum<?>) refusal;
            return new Entry(
                    (String) answer(refusal, "code"),
                    (int) answer(kind, "status"),
                    (String) answer(refusal, "message"),
                    (String) answer(refusal, "source"),
                    constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }

        private static Object answer(Object asked, String method) {
            try {
                var question = asked.getClass().getMethod(method);
                question.setAccessible(true);
                return question.invoke(asked);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
