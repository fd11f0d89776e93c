package io.fairlead.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The map of the program in {@code maps/shop} is the one in its folder {@code expected}. {@code -Dfairlead.refresh=true}
 * writes that anew, to be read as a diff.
 */
class WiringMapTest {

    private static final Program SHOP = new Program(Sources.folder("maps").resolve("shop"));
    private static final List<String> ON = List.of("-Afairlead.wiring=true");
    private static final int SHUFFLES = 10;
    private static final long SEED = Long.getLong("cases.seed", 20261121);

    @Test
    void draws_exactly(@TempDir Path output) {
        Compilation compilation = compile(ON, SHOP.sources(), output);
        assertThat(Report.of(compilation, SHOP.folder())).isEmpty();
        SortedMap<String, String> map = mapIn(compilation);
        assertThat(map.keySet())
                .containsExactlyInAnyOrder(
                        "com.shop.ShopBus/com.shop.mmd",
                        "com.shop.ShopBus/wiring.html",
                        "com.shop.ShopBus/wiring.json",
                        "com.shop.ShopBus/wiring.mmd");

        map.keySet().removeIf(name -> name.endsWith(".html"));
        Path folder = SHOP.folder().resolve("expected");
        if (Boolean.getBoolean("fairlead.refresh")) {
            map.forEach((name, text) -> Sources.write(folder.resolve(name), text));
        }
        map.forEach((name, text) -> assertThat(text).as(name).isEqualTo(Sources.read(folder.resolve(name))));
    }

    @Test
    void draws_nothing_unasked(@TempDir Path output) {
        assertThat(mapIn(compile(List.of(), SHOP.sources(), output.resolve("unasked"))))
                .isEmpty();
        assertThat(mapIn(compile(List.of("-Afairlead.wiring=false"), SHOP.sources(), output.resolve("refused"))))
                .isEmpty();
    }

    @Test
    void draws_nothing_that_is_not_sound(@TempDir Path output) {
        List<Path> sources = new ArrayList<>(SHOP.sources());
        sources.removeIf(file -> file.endsWith("PlaceOrderHandler.java"));

        Compilation compilation = compile(ON, sources, output);

        assertThat(Report.of(compilation, SHOP.folder())).contains("[Fairlead/MissingHandler]");
        assertThat(mapIn(compilation)).isEmpty();
    }

    @Test
    void does_not_depend_on_the_order_of_the_sources(@TempDir Path output) {
        SortedMap<String, String> first = mapIn(compile(ON, SHOP.sources(), output.resolve("first")));
        List<Path> shuffled = new ArrayList<>(SHOP.sources());
        Random random = new Random(SEED);
        for (int turn = 0; turn < SHUFFLES; turn++) {
            Collections.shuffle(shuffled, random);
            assertThat(mapIn(compile(ON, shuffled, output.resolve("turn" + turn))))
                    .as("turn %d of -Dcases.seed=%d", turn, SEED)
                    .isEqualTo(first);
        }
    }

    @Test
    void tells_no_path_of_this_machine(@TempDir Path output) {
        assertThat(mapIn(compile(ON, SHOP.sources(), output)).values())
                .noneMatch(text -> text.contains(output.toString())
                        || text.contains(SHOP.folder().toString()));
    }

    /** ECJ and some build tools do not give javac's own environment, the only one that tells lines. */
    @Test
    void does_without_lines_where_the_compiler_tells_none(@TempDir Path output) {
        SortedMap<String, String> lined = mapIn(compile(ON, SHOP.sources(), output.resolve("lined")));
        Compilation wrapped = Compilation.by(
                new Wrapped(), ON, SHOP.sources(), SHOP.prepare(output.resolve("before")), output.resolve("wrapped"));

        assertThat(Report.of(wrapped, SHOP.folder())).isEmpty();
        String json = Objects.requireNonNull(lined.get("com.shop.ShopBus/wiring.json"));
        assertThat(json).contains("\"line\": 9");
        assertThat(mapIn(wrapped).get("com.shop.ShopBus/wiring.json"))
                .isEqualTo(json.replaceAll(",\\s+\"(file|line)\": [^,\\n]+(?=,?\\n)", ""));
    }

    @Test
    void divides_what_would_not_be_legible(@TempDir Path output) {
        ManyMessages program = ManyMessages.write(new Random(SEED), output.resolve("sources"));
        Compilation compilation = Compilation.withOptions(ON, program.all(), List.of(), output.resolve("classes"));
        assertThat(Report.of(compilation, output)).as("-Dcases.seed=%d", SEED).isEmpty();

        SortedMap<String, String> map = mapIn(compilation);
        assertThat(map.keySet())
                .contains("com.shop.ShopBus/wiring.mmd", "com.shop.ShopBus/wiring/com.shop.part0.mmd")
                .hasSize(2 + 1 + 5);
        assertThat(map.get("com.shop.ShopBus/wiring.mmd"))
                .contains("com.shop.part4")
                .doesNotContain("Message");
    }

    @Test
    void page_is_whole_and_safe(@TempDir Path output) {
        SortedMap<String, String> map = mapIn(compile(ON, SHOP.sources(), output));
        String page = Objects.requireNonNull(map.get("com.shop.ShopBus/wiring.html"));
        String from = "<script type=\"application/json\" id=\"wiring\">";
        String data = page.substring(page.indexOf(from) + from.length());
        data = data.substring(0, data.indexOf("</script>"));

        assertThat(data).doesNotContain("<").contains("Command\\u003c?>");
        assertThat(withoutSpace(data.replace("\\u003c", "<")))
                .isEqualTo(withoutSpace(Objects.requireNonNull(map.get("com.shop.ShopBus/wiring.json"))));
        assertThat(page.replace(data, ""))
                .doesNotContain("{{", "page.css", "src=", "@import", "url(", "https://")
                .contains("default-src 'none'");
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s", "");
    }

    private static Compilation compile(List<String> options, List<Path> sources, Path output) {
        return Compilation.withOptions(
                options, sources, SHOP.prepare(output.resolve("before")), output.resolve("main"));
    }

    private static SortedMap<String, String> mapIn(Compilation compilation) {
        Path folder = compilation.output().resolve("META-INF/fairlead");
        SortedMap<String, String> map = new TreeMap<>();
        for (Path file : Sources.allUnder(folder)) {
            map.put(Sources.pathWithin(folder, file), Sources.read(file));
        }
        return map;
    }

    /** Gets an environment that is not javac's own. */
    private static final class Wrapped extends AbstractProcessor {

        private final FairleadProcessor inner = new FairleadProcessor();

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return inner.getSupportedAnnotationTypes();
        }

        @Override
        public Set<String> getSupportedOptions() {
            return inner.getSupportedOptions();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return inner.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            inner.process(annotations, round);
            return false;
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            InvocationHandler handler = (proxy, method, arguments) -> {
                try {
                    return method.invoke(environment, arguments);
                } catch (InvocationTargetException failure) {
                    throw failure.getCause();
                }
            };
            inner.init((ProcessingEnvironment) Proxy.newProxyInstance(
                    ProcessingEnvironment.class.getClassLoader(),
                    new Class<?>[] {ProcessingEnvironment.class},
                    handler));
        }
    }
}
