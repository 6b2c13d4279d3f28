package lms.journey.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources of all modules. */
final class Sources {

    private Sources() {}

    /** The folder that holds all modules. */
    static Path root() {
        return Path.of(System.getProperty("lms.root")).toAbsolutePath().normalize();
    }

    /** The Java files below {@code kind}, for example {@code src/main/java}, of every module. */
    static List<JavaSource> java(String kind) {
        try (var modules = Files.walk(root(), 3)) {
            return modules.filter(folder -> folder.endsWith(kind.substring(0, kind.indexOf('/'))))
                    .map(folder -> folder.resolveSibling(kind))
                    .filter(Files::isDirectory)
                    .filter(folder -> !folder.toString().contains("/target/"))
                    .sorted()
                    .flatMap(Sources::javaBelow)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JavaSource> javaBelow(Path folder) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(JavaSource::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One Java file. */
    record JavaSource(Path path, String text) {

        private static JavaSource read(Path path) {
            try {
                return new JavaSource(path, Files.readString(path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String className() {
            var name = path.getFileName().toString();
            return name.substring(0, name.length() - ".java".length());
        }

        /** The module, as its folder is called. */
        String module() {
            var path = root().relativize(this.path).toString();
            return path.substring(0, path.indexOf("/src/"));
        }
    }
}
