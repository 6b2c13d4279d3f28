package lms.local.broker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** The broker's own process: formats an empty store, then runs Kafka. */
public final class BrokerMain {

    private BrokerMain() {}

    /** Takes the path of the broker's properties. */
    public static void main(String[] arguments) throws IOException {
        Path properties = Path.of(arguments[0]);
        Path store = Path.of(read(properties).getProperty("log.dirs"));
        if (!Files.exists(store.resolve("meta.properties"))) {
            int code =
                    StorageTool.execute(
                            new String[] {
                                "format",
                                "--ignore-formatted",
                                "--cluster-id",
                                Uuid.randomUuid().toString(),
                                "--config",
                                properties.toString()
                            },
                            System.out);
            if (code != 0) {
                throw new IOException("the store could not be formatted");
            }
        }
        Kafka.main(new String[] {properties.toString()});
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (InputStream content = Files.newInputStream(file)) {
            properties.load(content);
        }
        return properties;
    }
}
