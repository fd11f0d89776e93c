package io.fairlead.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path directory;

    @Test
    void explainsItself() {
        assertThat(run("fly")).isEqualTo(2);
        assertThat(run("serve", "70000")).isEqualTo(2);
        assertThat(run("import")).isEqualTo(2);
        assertThat(printed()).contains("import DIRECTORY");
    }

    @Test
    void importsTwiceIntoAFile() throws IOException {
        copyShippedFiles();

        assertThat(run("import", directory.toString())).isZero();
        assertThat(printed()).contains("Orders:        7 new,     0 there before", "Net sales: 2176.11");
        printed.reset();

        assertThat(run("import", directory.toString())).isZero();
        assertThat(printed()).contains("Nothing has changed.", "Net sales: 2176.11");
    }

    @Test
    void saysWhatIsWrongWithTheFiles() {
        assertThat(run("import", directory.toString())).isEqualTo(1);
        assertThat(printed()).contains("Nothing was imported", "customers.csv: there is no such file");
    }

    @Test
    void servesImportedDataOnlyWhenThereIsSome() {
        assertThat(run("serve", "0", "northwind")).isEqualTo(1);
        assertThat(printed()).contains("There is nothing imported");
    }

    private int run(String... arguments) {
        return new Main(directory.resolve("data"), new PrintStream(printed, true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void copyShippedFiles() throws IOException {
        for (String file : List.of("customers.csv", "products.csv", "orders.csv", "order_details.csv")) {
            try (InputStream content = Main.class.getResourceAsStream("importer/shipped/" + file)) {
                Files.copy(content, directory.resolve(file));
            }
        }
    }
}
