package lms.kubernetes;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The documents that {@code kubectl kustomize} makes of a folder. */
record Manifests(List<HasMetadata> all) {

    Manifests {
        all = List.copyOf(all);
    }

    /** Renders a folder, given from the module's own, and reads every document strictly. */
    static Manifests of(String folder) throws IOException {
        return new Manifests(documents(folder).stream().map(StrictModels::read).toList());
    }

    /** Renders a folder and reads its YAML, no more. */
    static List<ObjectNode> documents(String folder) throws IOException {
        return StrictModels.parse(render(Path.of(folder)));
    }

    private static String render(Path folder) throws IOException {
        File complaints = File.createTempFile("kustomize", ".txt");
        try {
            Process process =
                    new ProcessBuilder("kubectl", "kustomize", folder.toString())
                            .redirectError(complaints)
                            .start();
            String rendered = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(
                        folder + " cannot be rendered: " + Files.readString(complaints.toPath()));
            }
            return rendered;
        } catch (IOException failure) {
            return withoutKubectl(failure);
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new AssertionError(failure);
        } finally {
            if (!complaints.delete()) {
                complaints.deleteOnExit();
            }
        }
    }

    /** A contributor without kubectl is told what is left out; continuous integration fails. */
    private static String withoutKubectl(IOException failure) {
        String need = "this test needs kubectl (1.27 or newer) on the PATH; no cluster is needed";
        if (System.getenv("CI") != null) {
            throw new AssertionError(need, failure);
        }
        return Assumptions.abort(need);
    }

    <T extends HasMetadata> List<T> of(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    <T extends HasMetadata> T one(Class<T> kind, String name) {
        List<T> named =
                of(kind).stream().filter(it -> it.getMetadata().getName().equals(name)).toList();
        if (named.size() != 1) {
            throw new AssertionError(
                    "%d of %s %s".formatted(named.size(), kind.getSimpleName(), name));
        }
        return named.getFirst();
    }

    /** A document as plain JSON. */
    static JsonNode json(HasMetadata document) {
        return StrictModels.JSON.valueToTree(document);
    }
}
