package io.fairlead.tests.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.ForbiddenReferences;
import io.fairlead.tests.Program;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules that class files must keep, on every class that the processor generated for this module. */
class GeneratedCodeTest {

    private static final Pattern GENERATED =
            Pattern.compile("io\\.fairlead\\.index\\..*|.*_Package|.*\\.(TestBus|OtherAppBus)(Module|_.*|\\$.*)?");

    private final Map<String, byte[]> classes = Program.classFiles(Path.of("target", "classes")).entrySet().stream()
            .filter(entry -> GENERATED.matcher(entry.getKey()).matches())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    @Test
    void all_kinds_of_generated_classes_are_looked_at() {
        assertThat(classes.keySet())
                .contains(
                        "io.fairlead.tests.TestBus",
                        "io.fairlead.tests.TestBus$Builder",
                        "io.fairlead.tests.TestBus_Wiring",
                        "io.fairlead.tests.TestBus_Local",
                        "io.fairlead.tests.TestBus_Commands",
                        "io.fairlead.tests.TestBus_Commands1",
                        "io.fairlead.tests.Local_Check_Package",
                        "io.fairlead.tests.other.OtherAppBus")
                .anyMatch(name -> name.startsWith("io.fairlead.index."))
                .anyMatch(name -> name.contains("$Next_"));
    }

    @Test
    void nothing_reflects_or_loads_services_or_finds_classes_by_name() {
        List<String> found = new ArrayList<>();
        classes.values().forEach(classFile -> found.addAll(ForbiddenReferences.in(classFile)));

        assertThat(found).isEmpty();
    }

    @Test
    void every_method_is_small_enough_to_be_compiled() {
        assertThat(MethodSizes.above(MethodSizes.COMPILED, classes.values())).isEmpty();
    }
}
