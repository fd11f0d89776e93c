package io.fairlead.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the command line prints over the map that the processor's own test holds, compared with the files in
 * {@code golden}. {@code -Dfairlead.refresh=true} writes these anew, to be read as a diff.
 */
class MainTest {

    /** Read where the processor's test keeps it, so that what one writes is what the other reads. */
    private static final Path SHOP =
            Path.of("../processor/src/test/resources/maps/shop/expected/com.shop.ShopBus/wiring.json");

    private record Run(String out, String err, int exitCode) {}

    private static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), exitCode);
    }

    private static void assertGolden(String name, String text) throws IOException {
        Path golden = Path.of("src/test/resources/golden").resolve(name + ".txt");
        if (Boolean.getBoolean("fairlead.refresh")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PlaceOrder",
                "OrderEvent.Placed",
                "StockLow",
                "OrderById",
                "PlaceOrderHandler",
                "com.shop.Orders",
                "com.shop.OrderEvent$Cancelled",
                "StockOf",
                "Cache",
                "Log",
                "Forgotten"
            })
    void explains(String name) throws IOException {
        Run run = run("explain", SHOP.toString(), name);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertGolden("explain-" + name.replaceAll("[^A-Za-z]", "-"), run.out());
    }

    @ParameterizedTest
    @CsvSource({"PlaceOrdre", "Order", "Nothing"})
    void explains_what_is_not_there(String name) throws IOException {
        Run run = run("explain", SHOP.toString(), name);
        assertThat(run.exitCode()).isEqualTo(1);
        assertGolden("unknown-" + name, run.out());
    }

    @Test
    void asks_which_of_two(@TempDir Path folder) throws IOException {
        Path twice = folder.resolve("twice.json");
        Files.writeString(
                twice, Files.readString(SHOP).replace("com.shop.stock.StockOf\"", "com.shop.stock.PlaceOrder\""));
        Run run = run("explain", twice.toString(), "PlaceOrder");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                PlaceOrder is the name of 2 classes; name one of
                  com.shop.PlaceOrder
                  com.shop.stock.PlaceOrder
                """);
        assertThat(run("explain", twice.toString(), "com.shop.PlaceOrder").exitCode())
                .isZero();
    }

    @Test
    void lists() throws IOException {
        assertGolden("list", run("list", SHOP.toString()).out());
        assertGolden("unhandled", run("unhandled", SHOP.toString()).out());
    }

    @Test
    void tells_what_changed(@TempDir Path folder) throws IOException {
        Path changed = folder.resolve("wiring.json");
        Files.writeString(
                changed,
                Files.readString(SHOP)
                        .replace("\"com.shop.Log\", \"com.shop.Timing\"", "\"com.shop.Timing\", \"com.shop.Log\"")
                        .replace("[\"com.shop.Log\", \"com.shop.Cache\"]", "[\"com.shop.Log\"]")
                        .replace("\"order\": 2,", "\"order\": 3,")
                        .replace("[\"after\"]", "[\"before\", \"after\"]")
                        .replace("StockLow", "StockGone")
                        .replace(
                                "{\"name\": \"product\", \"type\": \"int\"}",
                                "{\"name\": \"product\", \"type\": \"long\"}"));

        Run run = run("diff", SHOP.toString(), folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertGolden("diff", run.out());
    }

    @Test
    void takes_a_move_in_a_file_for_no_change(@TempDir Path folder) throws IOException {
        Path moved = folder.resolve("wiring.json");
        Files.writeString(moved, Files.readString(SHOP).replaceAll("\"line\": \\d+", "\"line\": 99"));
        assertThat(run("diff", SHOP.toString(), moved.toString())).isEqualTo(new Run("", "", 0));
    }

    @Test
    void finds_the_map_among_classes(@TempDir Path classes) throws IOException {
        Path folder = classes.resolve("META-INF/fairlead/com.shop.ShopBus");
        Files.createDirectories(folder);
        Files.copy(SHOP, folder.resolve("wiring.json"));
        assertThat(run("unhandled", classes.toString())).isEqualTo(run("unhandled", SHOP.toString()));

        Files.createDirectories(folder.resolveSibling("com.shop.OtherBus"));
        Files.copy(SHOP, folder.resolveSibling("com.shop.OtherBus").resolve("wiring.json"));
        assertThat(run("unhandled", classes.toString()).err()).contains("several buses", "OtherBus", "ShopBus");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"format\": 2}|has format 2, but this version reads format 1; take newer tools",
                "{}|has format 0, but this version reads format 1",
                "{\"format\": 1|is not a map of the wiring: line 1, column 13: '}' was expected, but there is no more",
                "{\"format\": 1}|is not a map of the wiring: bus of the file must be a text, but is absent",
                "{\"format\": \"1\"}|is not a map of the wiring: format of the file must be a whole number",
                "[]|is not a map of the wiring: the file must be an object",
                "<html>|is not a map of the wiring: line 1, column 1: a value was expected, but there is '<'"
            })
    void says_what_is_wrong_with_a_file(String text, String fault, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("wiring.json");
        Files.writeString(file, text);
        assertThat(run("list", file.toString()))
                .isEqualTo(new Run("", "fairlead: " + file + " " + fault + System.lineSeparator(), 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "list no/such/wiring.json|there is no file",
                "list src|there is no wiring.json in src",
                "expalin a b|is no command",
                "explain|is no command",
                "list a --colour=never|there is no option --colour=never",
                "list a --color=red|--color must be auto, always or never, but is red",
                "explain NoSuchCode|there is no error NoSuchCode"
            })
    void says_what_is_wrong_with_a_command(String line, String fault) {
        Run run = run(line.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(fault).startsWith("fairlead: ").hasLineCount(1);
    }

    @Test
    void rejects_what_is_not_utf_8(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("wiring.json");
        Files.write(file, new byte[] {'"', (byte) 0xff, '"'});
        assertThat(run("list", file.toString()).err()).contains("it is not UTF-8");
    }

    @Test
    void prints_the_page_of_an_error() throws IOException {
        Run run = run("explain", "MissingHandler");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(Path.of("../docs/errors/MissingHandler.md")));
    }

    @Test
    void colours_only_where_it_is_asked_to() {
        assertThat(run("explain", SHOP.toString(), "StockLow", "--color=always").out())
                .contains("\u001b[31mhandled by nobody\u001b[0m");
        assertThat(run("explain", SHOP.toString(), "StockLow", "--color=never").out())
                .doesNotContain("\u001b");
    }

    @Test
    void ends_the_virtual_machine_with_its_exit_code() throws Exception {
        assertThat(java("unhandled", SHOP.toString())).isEqualTo(run("unhandled", SHOP.toString()));
        assertThat(java("diff", SHOP.toString(), SHOP.toString()).exitCode()).isZero();
        assertThat(java("list", "nowhere").exitCode()).isEqualTo(2);
        assertThat(java("explain", SHOP.toString(), "Nothing").exitCode()).isEqualTo(1);
    }

    private static Run java(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Path.of("target", "classes") + File.pathSeparator,
                Main.class.getName()));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(out, "", process.waitFor());
    }
}
