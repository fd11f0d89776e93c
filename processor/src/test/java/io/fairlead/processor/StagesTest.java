package io.fairlead.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.fairlead.processor.model.MessageKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The stages of the processor know each other in one direction only, and few of them know the compiler. */
class StagesTest {

    private static final String ROOT = "io.fairlead.processor";

    /**
     * What each stage may know of the others. Only {@link FairleadProcessor} knows them all, and all know the three kinds
     * of messages, which are the language's words and no facts about an application.
     */
    private static final Map<String, List<String>> KNOWN = Map.ofEntries(
            Map.entry("literal", List.of()),
            Map.entry("model", List.of("literal")),
            Map.entry("problem", List.of("model")),
            Map.entry("validate", List.of("model", "literal", "problem")),
            Map.entry("plan", List.of("model", "literal")),
            Map.entry("write", List.of("plan", "literal")),
            Map.entry("element", List.of("literal")),
            Map.entry("discover", List.of("model", "literal", "element")),
            Map.entry("report", List.of("model", "literal", "problem", "element")),
            Map.entry("constraint.model", List.of("model", "literal")),
            Map.entry("constraint.discover", List.of("constraint.model", "model", "literal", "element")),
            Map.entry("constraint.validate", List.of("constraint.model", "model", "literal", "problem")),
            Map.entry("constraint.plan", List.of("constraint.model", "model", "literal", "plan")),
            // It knows the words for what a value is, which a plan repeats.
            Map.entry("constraint.write", List.of("constraint.plan", "constraint.model", "literal", "plan", "write")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    static Stream<String> stages() {
        return KNOWN.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("stages")
    void stageKnowsOnlyThoseBeforeIt(String stage) {
        List<String> known = KNOWN.getOrDefault(stage, List.of());
        String[] unknown = Stream.concat(
                        Stream.of(ROOT),
                        stages().filter(other -> !known.contains(other))
                                .filter(other -> !other.equals(stage))
                                .map(StagesTest::inside))
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(inside(stage))
                .should()
                .dependOnClassesThat(resideInAnyPackage(unknown).and(not(equivalentTo(MessageKind.class))))
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "literal",
                "model",
                "problem",
                "validate",
                "plan",
                "constraint.model",
                "constraint.validate",
                "constraint.plan"
            })
    void stageKnowsNoCompiler(String stage) {
        noClasses()
                .that()
                .resideInAPackage(inside(stage))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..", "javax.tools..", "com.sun..")
                .check(CLASSES);
    }

    /** Names of types are fine everywhere; code is put together by {@code write} alone. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "literal",
                "model",
                "problem",
                "validate",
                "plan",
                "discover",
                "report",
                "element",
                "constraint.model",
                "constraint.discover",
                "constraint.validate",
                "constraint.plan"
            })
    void stageWritesNoCode(String stage) {
        noClasses()
                .that()
                .resideInAPackage(inside(stage))
                .should()
                .dependOnClassesThat()
                .haveNameMatching("com\\.palantir\\.javapoet\\.(.*Spec|CodeBlock|JavaFile)(\\$.*)?")
                .check(CLASSES);
    }

    @Test
    void onlyTheReportSpeaks() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, inside("report"))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.annotation.processing.Messager")
                .check(CLASSES);
    }

    @Test
    void onlyTheWriterFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, inside("write"))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.annotation.processing.Filer")
                .check(CLASSES);
    }

    private static String inside(String stage) {
        return ROOT + "." + stage + "..";
    }
}
