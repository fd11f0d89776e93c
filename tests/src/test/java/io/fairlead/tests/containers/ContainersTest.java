package io.fairlead.tests.containers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Provides;
import io.fairlead.BusOptions;
import io.fairlead.Command;
import io.fairlead.MessageBus;
import io.fairlead.tests.Program;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who makes the bus, the handlers and the middleware. */
class ContainersTest {

    @TempDir
    Path output;

    @Test
    void dagger_makes_one_bus_for_a_component_and_handlers_that_inject_it() throws IOException {
        try (Program program =
                Program.withDagger(output, Program.sourcesOf("dagger")).clean()) {
            List<String> log = program.run("shop.Main");

            assertThat(log)
                    .containsExactly(
                            "bus made",
                            "handler made",
                            "PlaceOrder",
                            "CountStock",
                            "OrderPlaced",
                            "Reserve",
                            "reserved Chai",
                            "answer 4",
                            "capacity 10000");
        }
    }

    /** Each of its fields is a class to load and an object to make before the first message. */
    @Test
    void dagger_components_hold_nothing_of_a_package_until_it_is_entered() throws IOException {
        try (Program program =
                Program.withDagger(output, Program.sourcesOf("dagger")).clean()) {
            assertThat(program.load("shop.DaggerShop$ShopImpl").getDeclaredFields())
                    .extracting(Field::getName)
                    .isNotEmpty()
                    .noneMatch(name -> name.contains("Handler") || name.contains("handler"));
        }
    }

    @Test
    void a_subcomponent_may_be_the_root_and_its_parent_bind_the_options() throws IOException {
        try (Program program =
                Program.withDagger(output, Program.sourcesOf("subcomponent")).clean()) {
            // Each bus makes its own handler: made 1, made 4.
            assertThat(program.<String>run("sub.Parent")).isEqualTo("102 103 405 7");
        }
    }

    @Test
    void guice_makes_the_bus_through_its_inject_constructor() throws Exception {
        try (Program program = Program.plain(output, Program.sourcesOf("guice")).clean()) {
            List<String> log = new ArrayList<>();
            Injector injector = Guice.createInjector(new AbstractModule() {
                @Provides
                BusOptions options() {
                    return BusOptions.builder().asyncCapacity(9).build();
                }

                @Provides
                List<String> log() {
                    return log;
                }
            });
            Class<?> type = program.load("app.AppBus");
            MessageBus bus = (MessageBus) injector.getInstance(type);

            assertThat(injector.getInstance(type)).isSameAs(bus);
            Command<Object> command = program.run("app.Greet");
            assertThat(bus.send(command)).isEqualTo("Hello Ann, capacity 9");
            assertThat(log).containsExactly("Greet");
            bus.close();
        }
    }

    @Test
    void the_builder_asks_for_exactly_what_cannot_be_made_without_arguments() throws IOException {
        try (Program program =
                Program.plain(output, Program.sourcesOf("builder")).clean()) {
            List<String> said = program.run("app.App");

            assertThat(said)
                    .containsExactly(
                            "the bus needs also: appGreeter, appLog, farNeedyPackage",
                            "the bus needs also: farNeedyPackage",
                            "null appLog",
                            "made 0",
                            "Greet",
                            "Count",
                            "Hello Ann 1",
                            "Greet",
                            "Count",
                            "Hello Bob 2",
                            "Distance",
                            "far",
                            "made 1, capacity 3",
                            "a builder builds one bus; get another from builder()");
        }
    }

    @Test
    void without_dagger_there_is_no_module() throws IOException {
        try (Program program = Program.plain(output, Program.sourcesOf("guice")).clean()) {
            assertThat(program.classFiles()).containsKey("app.AppBus").doesNotContainKey("app.AppBusModule");
        }
    }
}
