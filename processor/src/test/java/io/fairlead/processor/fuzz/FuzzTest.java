package io.fairlead.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Programs with a few random changes. Each has a number, from which it can be made again:
 * {@code -Dfairlead.fuzz.first=1234 -Dfairlead.fuzz.programs=1} compiles the one of that number alone. A finding becomes a
 * case in {@code cases} or {@code clean}.
 */
class FuzzTest {

    private static final int PROGRAMS = Integer.getInteger("fairlead.fuzz.programs", 2000);
    private static final int FIRST = Integer.getInteger("fairlead.fuzz.first", 0);
    private static final int FINDINGS = 20;
    private static final int THREADS = 2;

    private static final List<Sample> VALID = Samples.in("good", "clean");
    private static final List<Sample> ALL = Samples.in("good", "clean", "cases");

    @Test
    void promises_are_kept_for_broken_programs() throws Exception {
        AtomicInteger next = new AtomicInteger(FIRST);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<List<String>>> parts = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            parts.add(threads.submit(() -> work(next)));
        }
        threads.shutdown();
        List<String> findings = new ArrayList<>();
        for (Future<List<String>> part : parts) {
            findings.addAll(part.get());
        }
        assertThat(next.get()).isGreaterThanOrEqualTo(FIRST + PROGRAMS);
        assertThat(findings).as("broken promises in %d programs", PROGRAMS).isEmpty();
    }

    private static List<String> work(AtomicInteger next) {
        Workshop workshop = new Workshop();
        List<String> findings = new ArrayList<>();
        for (int number = next.getAndIncrement();
                number < FIRST + PROGRAMS && findings.size() < FINDINGS;
                number = next.getAndIncrement()) {
            Random random = new Random(number);
            List<Sample> samples = random.nextInt(4) == 0 ? ALL : VALID;
            Attempt attempt = Attempt.at(samples.get(random.nextInt(samples.size())), random);
            boolean dagger = random.nextInt(10) == 0;
            Tool tool = Tool.any(random);
            List<String> broken = brokenPromises(workshop, attempt, tool, dagger);
            if (!broken.isEmpty()) {
                findings.add("program %d, compiled by %s%s\n%s\n%s"
                        .formatted(number, tool, dagger ? " with Dagger" : "", String.join("\n", broken), attempt));
            }
        }
        return findings;
    }

    private static List<String> brokenPromises(Workshop workshop, Attempt attempt, Tool tool, boolean dagger) {
        Sample program = attempt.program();
        Compiled compiled = workshop.compile(program, tool, dagger);
        Throwable thrown = compiled.thrown();
        if (thrown != null) {
            if (isDaggers(thrown)) {
                return List.of();
            }
            boolean withoutUs = workshop.compileWithout(program, tool, dagger).thrown() != null;
            return withoutUs ? List.of() : List.of("thrown: " + stackTraceOf(thrown));
        }
        List<String> broken = new ArrayList<>(Promises.broken(compiled, tool));
        if (tool.stopsEarly()) {
            broken.addAll(Truth.doubts(attempt, compiled, each -> workshop.compile(each, tool, dagger)));
        }
        return broken;
    }

    /** Dagger throws at some components that can not be, such as one with a method that returns nothing. */
    private static boolean isDaggers(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        for (StackTraceElement frame : cause.getStackTrace()) {
            if (frame.getClassName().startsWith("io.fairlead.")) {
                return false;
            }
            if (frame.getClassName().startsWith("dagger.internal.codegen.")) {
                return true;
            }
        }
        return false;
    }

    private static String stackTraceOf(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
