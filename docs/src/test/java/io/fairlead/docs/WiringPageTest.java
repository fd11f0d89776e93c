package io.fairlead.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.fairlead.docs.Snippets.Snippet;
import io.fairlead.tools.Main;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line prints what the page on the wiring says, and maps are as their schema has them. */
class WiringPageTest {

    private static final Path PAGE = Path.of("guide", "wiring.md");
    private static final String PRINTS = "prints: ";
    private static final String MAP = "META-INF/fairlead/guide.ShopBus/wiring.json";

    /** The map of the processor's own test, in which everything occurs. */
    private static final Path SHOP =
            Path.of("../processor/src/test/resources/maps/shop/expected/com.shop.ShopBus/wiring.json");

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Snippets.read(Path.of("schemas", "wiring-1.json")), InputFormat.JSON);

    private static Path compile(Path output) throws Exception {
        assertThat(Compilation.of("Page.java", GuideTest.sourceOf(PAGE), output, "-Afairlead.wiring=true")
                        .complaints())
                .isEmpty();
        return output;
    }

    @Test
    void prints_what_it_says(@TempDir Path output) throws Exception {
        Path classes = compile(output);
        List<Snippet> printed = Snippets.of(PAGE).all().stream()
                .filter(snippet -> snippet.note().startsWith(PRINTS))
                .toList();
        assertThat(printed).isNotEmpty();
        for (Snippet snippet : printed) {
            String[] command = snippet.note().substring(PRINTS.length()).split(" ", -1);
            command[1] = command[1].replace("target/classes", classes.toString());
            assertThat(run(command).strip()).isEqualTo(snippet.text());
        }
    }

    private static String run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Path.of(Main.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI())
                        .toString(),
                Main.class.getName()));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    @Test
    void schema_fits_maps(@TempDir Path output) throws Exception {
        assertThat(faults(Snippets.read(compile(output).resolve(MAP)))).isEmpty();
        assertThat(faults(Snippets.read(SHOP))).isEmpty();
    }

    /** Else a schema that allows anything would fit as well. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "\"format\": 1|\"format\": 2",
                "\"kind\": \"command\"|\"kind\": \"order\"",
                "\"kind\": \"command\"|\"kinds\": \"command\"",
                "\"line\": 9|\"line\": 0",
                "\"file\": \"com/shop/Log.java\"|\"file\": \"/home/me/com/shop/Log.java\"",
                "\"file\": \"com/shop/Log.java\"|\"row\": 1",
                "\"unhandled\": true|\"unhandled\": false",
                "\"hooks\": [\"after\"]|\"hooks\": []",
                "\"missing\": \"EventHandler\"|\"missing\": \"Handler\"",
                "\"bus\": \"com.shop.ShopBus\"|\"bus\": \"\"",
                "\"delivery\": \"direct\"|\"delivery\": 1",
                "\"root\": {|\"root\": {\"bus\": true,"
            })
    void schema_fits_nothing_else(String there, String instead) {
        String map = Snippets.read(SHOP);
        assertThat(map).contains(there);
        assertThat(faults(map.replace(there, instead))).isNotEmpty();
    }

    private static List<String> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(fault -> fault.toString())
                .toList();
    }
}
