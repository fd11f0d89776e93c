package io.fairlead.tests.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.Command;
import io.fairlead.MessageBus;
import io.fairlead.tests.Program;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random middlewares around random messages, failing at random, against a reference that is written with nested calls
 * and try blocks. Set the system property {@code fairlead.seed} to run a failure again.
 */
class RandomPipelinesTest {

    private static final int MIDDLEWARES = 24;
    private static final int MESSAGES = 40;
    private static final int SCRIPTS = 200;

    private final long seed = Long.getLong("fairlead.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @TempDir
    Path output;

    /** A random middleware. */
    private record Layer(
            int number, String state, boolean before, boolean after, boolean onError, boolean onFinally, Style style) {

        enum Style {
            HOOKS,
            SHORT_CIRCUIT,
            AROUND
        }

        String step(String hook) {
            return "m" + number + "." + hook;
        }

        /** What {@code before} hands on, as text. */
        String value() {
            return switch (state) {
                case "int" -> "" + number;
                case "long" -> "" + number * 10_000_000_000L;
                case "boolean" -> "" + (number % 2 == 0);
                case "double" -> number + ".5";
                case "String", "Hidden" -> "s" + number;
                default -> "-";
            };
        }
    }

    /** A random message with its layers, outermost first. */
    private record Way(int number, List<Layer> layers, boolean outcome) {}

    @Test
    void generated_pipelines_do_what_nested_calls_do() throws Exception {
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < MIDDLEWARES; i++) {
            layers.add(layer(i));
        }
        List<Way> ways = new ArrayList<>();
        for (int i = 0; i < MESSAGES; i++) {
            int share = 1 + random.nextInt(4);
            ways.add(new Way(
                    i,
                    layers.stream().filter(layer -> random.nextInt(4) < share).toList(),
                    random.nextBoolean()));
        }
        try (Program program = Program.plain(output, sources(layers, ways)).clean()) {
            MessageBus bus = program.run("chance.Main");
            for (Way way : ways) {
                Constructor<?> constructor =
                        program.load("chance.C" + way.number()).getConstructor(Script.class);
                for (int i = 0; i < SCRIPTS; i++) {
                    Script script = script(way);
                    assertSame(way, script, bus, constructor);
                }
            }
            bus.close();
        }
    }

    @SuppressWarnings("unchecked")
    private void assertSame(Way way, Script script, MessageBus bus, Constructor<?> constructor) throws Exception {
        Script expected = script.again();
        String expectedEnd = endOf(() -> new Reference(way, expected).send());
        Command<Object> command = (Command<Object>) constructor.newInstance(script);
        String end = endOf(() -> bus.send(command));

        assertThat(end).as("end of %s, seed %d", way, seed).isEqualTo(expectedEnd);
        assertThat(script.steps()).as("steps of %s, seed %d", way, seed).isEqualTo(expected.steps());
        assertThat(script.published()).as("events of %s, seed %d", way, seed).isEqualTo(expected.published());
    }

    private static String endOf(Callable<?> way) {
        try {
            return "answered " + way.call();
        } catch (Throwable error) {
            return "threw " + error;
        }
    }

    /** How a pipeline should run, written down with nested calls. */
    private static final class Reference {

        private final Way way;
        private final Script script;
        private List<String> raised = List.of();

        Reference(Way way, Script script) {
            this.way = way;
            this.script = script;
        }

        Object send() throws Exception {
            Object result = enter(0);
            raised.forEach(script::published);
            return result;
        }

        private Object enter(int depth) throws Exception {
            if (depth == way.layers().size()) {
                return handle();
            }
            Layer layer = way.layers().get(depth);
            if (layer.style() == Layer.Style.AROUND) {
                script.at(layer.step("around"), "");
                if (script.cuts(layer.step("around"))) {
                    return "cut by " + layer.number();
                }
                Object result = proceed(depth + 1);
                if (script.repeats(layer.step("around"))) {
                    try {
                        result = proceed(depth + 1);
                    } catch (Script.Failure failure) {
                        script.at(layer.step("caught"), failure.getMessage());
                    }
                }
                return result;
            }
            if (layer.before()) {
                script.at(layer.step("before"), "");
                if (layer.style() == Layer.Style.SHORT_CIRCUIT && script.cuts(layer.step("before"))) {
                    return "cut by " + layer.number();
                }
            }
            try {
                Object result;
                try {
                    result = enter(depth + 1);
                } catch (Throwable error) {
                    if (layer.onError()) {
                        script.at(layer.step("onError"), error.getMessage() + " " + layer.value());
                    }
                    throw error;
                }
                if (layer.after()) {
                    script.at(layer.step("after"), result + " " + layer.value());
                }
                return result;
            } finally {
                if (layer.onFinally()) {
                    script.at(layer.step("onFinally"), layer.value());
                }
            }
        }

        private Object proceed(int depth) throws Exception {
            List<String> earlier = raised;
            raised = List.of();
            try {
                return enter(depth);
            } catch (Throwable error) {
                raised = earlier;
                throw error;
            }
        }

        private Object handle() throws Exception {
            int run = script.run();
            script.at("handler", run);
            if (script.repeats("handler" + run)) {
                throw new Script.Failure("run " + run);
            }
            if (way.outcome()) {
                raised = List.of("event " + run, "event " + -run);
            }
            return "run " + run;
        }
    }

    private Layer layer(int number) {
        Layer.Style style = switch (random.nextInt(5)) {
            case 0 -> Layer.Style.AROUND;
            case 1 -> Layer.Style.SHORT_CIRCUIT;
            default -> Layer.Style.HOOKS;
        };
        boolean before = style == Layer.Style.SHORT_CIRCUIT || random.nextBoolean();
        boolean hasState = before && style == Layer.Style.HOOKS;
        List<String> states = List.of("void", "int", "long", "boolean", "double", "String", "Hidden");
        String state = hasState ? states.get(random.nextInt(states.size())) : "void";
        boolean after = random.nextBoolean();
        boolean onError = random.nextBoolean();
        return new Layer(
                number, state, before, after, onError, random.nextBoolean() || !before && !after && !onError, style);
    }

    private Script script(Way way) {
        Set<String> failing = new HashSet<>();
        Set<String> cutting = new HashSet<>();
        Set<String> repeating = new HashSet<>();
        for (Layer layer : way.layers()) {
            for (String hook : List.of("before", "after", "onError", "onFinally", "around", "caught")) {
                if (random.nextInt(40) == 0) {
                    failing.add(layer.step(hook));
                }
                if (random.nextInt(40) == 0) {
                    cutting.add(layer.step(hook));
                }
                if (random.nextInt(4) == 0) {
                    repeating.add(layer.step(hook));
                }
            }
        }
        if (random.nextInt(8) == 0) {
            failing.add("handler");
        }
        for (int run = 1; run < 10; run++) {
            if (random.nextInt(4) == 0) {
                repeating.add("handler" + run);
            }
        }
        return new Script(failing, cutting, repeating);
    }

    private static String[] sources(List<Layer> layers, List<Way> ways) {
        List<String> sources = new ArrayList<>();
        sources.add(
                "package chance;\nrecord Hidden(String text) { @Override public String toString() { return text; } }\n");
        sources.add("package chance;\npublic interface Scripted { " + Script.class.getName() + " script(); }\n");
        sources.add("package chance;\npublic record Raised(%s script, String text) implements io.fairlead.Event {}\n"
                .formatted(Script.class.getName()));
        sources.add("""
                package chance;
                @io.fairlead.annotation.EventHandler
                final class Listener { void handle(Raised event) { event.script().published(event.text()); } }
                """);
        sources.add("""
                package chance;
                @io.fairlead.annotation.GenerateBus(name = "ChanceBus")
                public final class Main {
                    private Main() {}
                    public static io.fairlead.MessageBus run() { return ChanceBus.builder().build(); }
                }
                """);
        layers.forEach(layer -> sources.add(source(layer)));
        ways.forEach(way -> sources.add(source(way)));
        return sources.toArray(String[]::new);
    }

    private static String source(Layer layer) {
        StringBuilder text = new StringBuilder("package chance;\n");
        text.append("public interface On%d extends Scripted {\n".formatted(layer.number()));
        text.append(
                "@io.fairlead.annotation.Middleware(order = %d) static final class M {\n".formatted(layer.number()));
        String message = "On" + layer.number() + " m";
        String fails = ") throws Exception { m.script().at(\"" + layer.step("%s") + "\", %s); %s }\n";
        if (layer.style() == Layer.Style.AROUND) {
            text.append("<R> R around(" + message + ", io.fairlead.Next<R> next");
            text.append(fails.formatted(
                    "around", "\"\"", """

                    if (m.script().cuts("%1$s")) { return M.<R>as("cut by %2$d"); }
                    R result = next.proceed();
                    if (m.script().repeats("%1$s")) {
                        try {
                            result = next.proceed();
                        } catch (io.fairlead.tests.hooks.Script.Failure failure) {
                            m.script().at("%3$s", failure.getMessage());
                        }
                    }
                    return result;
                    """.formatted(layer.step("around"), layer.number(), layer.step("caught"))));
            text.append(
                    "@SuppressWarnings(\"unchecked\") private static <R> R as(Object result) { return (R) result; }\n");
            return text.append("}\n}\n").toString();
        }
        boolean cuts = layer.style() == Layer.Style.SHORT_CIRCUIT;
        if (layer.before()) {
            String literal = switch (layer.state()) {
                case "void" -> "";
                case "long" -> layer.value() + "L";
                case "String" -> "\"" + layer.value() + "\"";
                case "Hidden" -> "new Hidden(\"" + layer.value() + "\")";
                default -> layer.value();
            };
            text.append(cuts ? "io.fairlead.ShortCircuit<String>" : layer.state())
                    .append(" before(" + message);
            text.append(fails.formatted(
                    "before",
                    "\"\"",
                    cuts
                            ? """
                            return m.script().cuts("%s")
                                    ? io.fairlead.ShortCircuit.with("cut by %d") : io.fairlead.ShortCircuit.none();
                            """.formatted(layer.step("before"), layer.number())
                            : literal.isEmpty() ? "" : "return " + literal + ";"));
        }
        boolean hasState = !layer.state().equals("void");
        String state = hasState ? ", " + layer.state() + " state" : "";
        String seen = hasState ? "state" : "\"-\"";
        if (layer.after()) {
            text.append("void after(" + message + ", String result" + state)
                    .append(fails.formatted("after", "result + \" \" + " + seen, ""));
        }
        if (layer.onError()) {
            text.append("void onError(" + message + ", Throwable error" + state)
                    .append(fails.formatted("onError", "error.getMessage() + \" \" + " + seen, ""));
        }
        if (layer.onFinally()) {
            text.append("void onFinally(" + message + (layer.number() % 3 == 0 ? ", io.fairlead.MessageContext c" : "")
                            + state)
                    .append(fails.formatted("onFinally", seen, ""));
        }
        return text.append("}\n}\n").toString();
    }

    private static String source(Way way) {
        StringBuilder interfaces = new StringBuilder("Scripted");
        way.layers().forEach(layer -> interfaces.append(", On").append(layer.number()));
        return """
                package chance;
                public record C%1$d(%2$s script) implements io.fairlead.Command<String>, %3$s {
                    @io.fairlead.annotation.CommandHandler
                    static final class Handler {
                        %4$s handle(C%1$d command) throws Exception {
                            int run = command.script().run();
                            command.script().at("handler", run);
                            if (command.script().repeats("handler" + run)) {
                                throw failure(run);
                            }
                            return %5$s;
                        }

                        private static Exception failure(int run) {
                            return %2$s.failure("run " + run);
                        }
                    }
                }
                """.formatted(
                        way.number(),
                        Script.class.getName(),
                        interfaces,
                        way.outcome() ? "io.fairlead.Outcome<String, Raised>" : "String",
                        way.outcome()
                                ? "io.fairlead.Outcome.of(\"run \" + run, new Raised(command.script(), \"event \" + run),"
                                        + " new Raised(command.script(), \"event \" + -run))"
                                : "\"run \" + run");
    }
}
