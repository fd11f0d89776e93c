package io.fairlead.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A program of some size does the same, whichever compiler made it. */
class RunningTest {

    private static final Program ORDER_DESK =
            new Program(Sources.folder("clean").resolve("order_desk"));

    private static final String JOURNAL = """
            > PlaceOrder
            place for ALFKI
            < 10248 42
            > Placed
            reserved 3
            < null 42
            > Placed
            stock heard of 10248
            < null 42
            placed 10248
            > ShipOrder
            < null 42
            > Shipped
            stock heard of 10248
            < null 42
            > SaveName
            < 7 42
            saved 7
            > Sizes
            < -1 42
            > Sizes
            < 1 42
            sizes -1 1
            > CountOrders
            < 5 42
            count 5
            > OrdersOf
            < {ALFKI=[1, 2]} 42
            orders [1, 2]
            > ShipOrder
            ! no order
            failed false""";

    @ParameterizedTest
    @EnumSource
    @SuppressWarnings("unchecked") // Day says so
    void runs_compiled_by(Compiler compiler, @TempDir Path output) throws Exception {
        Compilation compilation = ORDER_DESK.compile(compiler, output);
        try (URLClassLoader classes = new URLClassLoader(
                new URL[] {compilation.output().toUri().toURL()}, getClass().getClassLoader())) {
            Supplier<List<String>> day = (Supplier<List<String>>)
                    classes.loadClass("com.desk.Day").getConstructor().newInstance();
            assertThat(String.join("\n", day.get())).isEqualTo(JOURNAL);
        }
    }
}
