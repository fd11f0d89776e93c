package io.fairlead.benchmarks.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.benchmarks.app.BenchBus;
import io.fairlead.benchmarks.policy.app.BesideBus;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A message without policies pays nothing for those of others: what is generated for it is the same, instruction by instruction, in a
 * bus without integrations and in one that has them. Not compared is what tests a message's type, which grows with the number of
 * messages whatever they carry.
 */
class WithoutPoliciesTest {

    private static final String WAY = ".* (send|ask|publish|\\w+Pipeline|\\w+Handler|\\w+_One)\\(.*";

    private static final String GENERIC = ".*\\((Command|Query|Event)(, Metadata)?\\);";

    @Test
    void waysOfMessagesAreTheSame() throws Exception {
        Map<String, String> without = pipelinesOf(BenchBus.class);
        Map<String, String> with = pipelinesOf(BesideBus.class);
        with.keySet().retainAll(without.keySet());

        assertThat(without).hasSizeGreaterThan(32);
        assertThat(with).isEqualTo(without);
    }

    @Test
    void typedMethodsOfTheBusAreTheSame() throws Exception {
        Map<String, String> without = methodsOf(BenchBus.class);
        Map<String, String> with = methodsOf(BesideBus.class);
        with.keySet().retainAll(without.keySet());

        assertThat(without).hasSizeGreaterThan(100);
        assertThat(with).isEqualTo(without);
    }

    /** The control: what policies add is seen. */
    @Test
    void waysOfMessagesWithPoliciesAreSeen() throws Exception {
        assertThat(pipelinesOf(BesideBus.class)).containsKey("final class Bus_Retried {");
        assertThat(methodsOf(BesideBus.class)).containsKey("public Receipt send(Retried);");
        assertThat(pipelinesOf(BenchBus.class)).doesNotContainKey("final class Bus_Retried {");
    }

    /** What each pipeline class of a bus does, by its declaration. */
    private static Map<String, String> pipelinesOf(Class<?> bus) throws IOException, URISyntaxException {
        String pipeline = Pattern.quote(bus.getSimpleName()) + "_(?!Wiring|Modules).*\\.class";
        List<Path> files;
        try (Stream<Path> all = Files.list(folderOf(bus))) {
            files = all.filter(file -> file.getFileName().toString().matches(pipeline))
                    .toList();
        }
        Map<String, String> pipelines = new TreeMap<>();
        for (String pipelineClass : disassembled(files, bus).split("(?m)^Compiled from .*\\n", -1)) {
            pipelines.put(pipelineClass.lines().findFirst().orElse(""), pipelineClass);
        }
        return pipelines;
    }

    /** What the methods of a bus do through which a typed message comes to its pipeline or its handler. */
    private static Map<String, String> methodsOf(Class<?> bus) throws IOException, URISyntaxException {
        Map<String, String> methods = new TreeMap<>();
        String all = disassembled(List.of(folderOf(bus).resolve(bus.getSimpleName() + ".class")), bus);
        for (String method : all.split("\n\n", -1)) {
            String signature = method.strip().lines().findFirst().orElse("");
            if (signature.matches(WAY) && !signature.matches(GENERIC)) {
                methods.put(signature, method.strip());
            }
        }
        return methods;
    }

    private static Path folderOf(Class<?> bus) throws URISyntaxException {
        return Path.of(bus.getResource(bus.getSimpleName() + ".class").toURI()).getParent();
    }

    /** Without what the bus is called, where its names stand among the constants, and the number under which it makes something. */
    private static String disassembled(List<Path> files, Class<?> bus) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        String[] arguments = Stream.concat(Stream.of("-c", "-p"), files.stream().map(Path::toString))
                .toArray(String[]::new);
        int failed = ToolProvider.findFirst("javap").orElseThrow().run(out, out, arguments);
        assertThat(failed).as(text.toString()).isZero();
        return text.toString()
                .replace(bus.getSimpleName(), "Bus")
                .replaceAll("io[./]fairlead[./]benchmarks[./](policy[./])?app[./]", "")
                .replaceAll("io\\.fairlead\\.(?=Command|Query|Event|Metadata)", "")
                .replaceAll("#\\d+", "#")
                .replaceAll("(bipush|sipush) +\\d+", "push")
                .replaceAll(" +", " ");
    }
}
