package io.fairlead.processor.report;

import static io.fairlead.processor.testing.Models.application;
import static io.fairlead.processor.testing.Models.command;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.Problem.LateHandler;
import io.fairlead.processor.problem.Problem.MissingHandler;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Positions as javac shows them. */
class DiagnosticReporterTest {

    private static final String SOURCE = """
            package com.shop;

            class Handler {

                Handler(int number) {}

                @Deprecated(
                        since = "1",
                        forRemoval = true)
                <T extends Number> void handle(java.util.List<String> names, T[] more) {}

                static class Nested {}
            }
            """;

    private static final Origin HANDLER = Origin.ofType("com.shop.Handler");
    private static final Origin METHOD = HANDLER.member("handle(java.util.List,java.lang.Number[])");
    private static final Origin ANNOTATION = METHOD.annotation("java.lang.Deprecated");

    @Test
    void classIsFound() {
        assertThat(report(HANDLER)).isEqualTo("3: ");
        assertThat(report(Origin.ofType("com.shop.Handler.Nested"))).isEqualTo("12: ");
    }

    @Test
    void memberIsFoundByItsErasedSignature() {
        assertThat(report(METHOD)).isEqualTo("10: ");
        assertThat(report(HANDLER.member("<init>(int)"))).isEqualTo("5: ");
    }

    @Test
    void annotationAndItsValueAreFound() {
        assertThat(report(ANNOTATION)).isEqualTo("7: ");
        assertThat(report(ANNOTATION.value("forRemoval"))).isEqualTo("9: ");
    }

    @Test
    void valueThatIsNotWrittenLeadsToItsAnnotation() {
        assertThat(report(ANNOTATION.value("order"))).isEqualTo("7: ");
    }

    @Test
    void annotationThatIsNotWrittenLeadsToItsElement() {
        assertThat(report(METHOD.annotation("com.shop.Other"))).isEqualTo("10: ");
    }

    @Test
    void whatIsNotFoundIsNamedAtTheNearestPlaceAroundIt() {
        assertThat(report(HANDLER.member("gone()"))).isEqualTo("3: com.shop.Handler.gone(): ");
        assertThat(report(Origin.ofType("com.shop.Handler.Gone"))).isEqualTo("3: com.shop.Handler.Gone: ");
        assertThat(report(Origin.ofType("com.other.Gone"))).isEqualTo("-1: com.other.Gone: ");
    }

    @Test
    void noPlaceHasNoPosition() {
        assertThat(report(Origin.NOWHERE)).isEqualTo("-1: ");
    }

    @Test
    void problemsAreSortedByPlaceThenCode() {
        MessageModel message = application(command("com.shop.A")).messages().get(0);
        Problem first = new MissingHandler(message, HANDLER);
        Problem second = new LateHandler("com.shop.B", HANDLER);
        Problem third = new LateHandler("com.shop.C", HANDLER);
        Problem fourth = new LateHandler("com.shop.A", METHOD);

        assertThat(compile(List.of(fourth, third, second, first)))
                .extracting(DiagnosticReporterTest::text)
                .containsExactly(text(first), text(second), text(third), text(fourth));
    }

    /** The line at which a problem is printed, and what is put before its text. */
    private static String report(Origin origin) {
        Problem problem = new LateHandler("com.shop.Handler", origin);
        List<Diagnostic<? extends JavaFileObject>> diagnostics = compile(List.of(problem));
        assertThat(diagnostics).hasSize(1);
        String text = text(diagnostics.get(0));
        assertThat(text).endsWith(text(problem));
        return diagnostics.get(0).getLineNumber() + ": " + text.replace(text(problem), "");
    }

    private static String text(Problem problem) {
        return withoutIndents(ProblemText.of(problem));
    }

    private static String text(Diagnostic<?> diagnostic) {
        return withoutIndents(diagnostic.getMessage(Locale.ROOT));
    }

    /** The compiler indents all lines but the first. */
    private static String withoutIndents(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    private static List<Diagnostic<? extends JavaFileObject>> compile(List<Problem> problems) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler.CompilationTask task = compiler.getTask(
                null,
                null,
                diagnostics,
                List.of("-proc:only"),
                null,
                List.of(new Source("com/shop/Handler.java", SOURCE)));
        task.setProcessors(List.of(new ReportingProcessor(problems)));
        task.call();
        return diagnostics.getDiagnostics();
    }

    private static final class ReportingProcessor extends AbstractProcessor {

        private final List<Problem> problems;

        ReportingProcessor(List<Problem> problems) {
            this.problems = problems;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (round.processingOver()) {
                new DiagnosticReporter(
                                processingEnv.getMessager(),
                                processingEnv.getElementUtils(),
                                processingEnv.getTypeUtils())
                        .report(problems, Origin.NOWHERE);
            }
            return false;
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
