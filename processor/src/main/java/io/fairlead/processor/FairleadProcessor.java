package io.fairlead.processor;

import io.fairlead.processor.discover.Discovery;
import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.plan.Planner;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.ProblemCode;
import io.fairlead.processor.problem.Severity;
import io.fairlead.processor.report.DiagnosticReporter;
import io.fairlead.processor.validate.Rules;
import io.fairlead.processor.write.PlanWriter;
import io.fairlead.processor.write.SourceFiles;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Leads the stages: discover, validate, plan, write, and in the last round report.
 *
 * <p>Everything is written in the first round in which nothing waits for another processor's types any more and nothing is
 * wrong, so that Dagger finds it in the next. Nothing is reported before the last round: an error ends processing, and what
 * others would then miss they would report too. For the same reason an application that is not sound gets stubs.
 *
 * <p>What waits may wait for a misspelt type, which never comes, and what is missing may be what another processor is just
 * writing. There is then no later round to write in, unless somebody writes a class now; so a marker is written. When a
 * round has brought nothing new, that is given up.
 */
public final class FairleadProcessor extends AbstractProcessor {

    private final List<Problem> problems = new ArrayList<>();
    private Discovery discovery;
    private SourceFiles files;
    private PlanWriter writer;
    private State state = State.READING;

    private enum State {
        /** Nothing is decided yet. */
        READING,
        /** Everything is sound and written. */
        WRITTEN,
        /** There are stubs, because of problems, or of classes that wait for types that do not seem to come. */
        BROKEN,
        /** The processor itself failed. */
        FAILED
    }

    /** Called by the compiler, which finds the class as a service. */
    @SuppressWarnings("NullAway.Init") // init is called before anything else
    public FairleadProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        // Messages carry no annotation, and without a handler nothing else would point to them.
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        discovery = new Discovery(environment);
        files = new SourceFiles(environment.getFiler(), environment.getElementUtils());
        writer = new PlanWriter(files);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            discovery.read(round, files.written());
            if (state == State.READING) {
                settle(round.processingOver());
            } else if (round.processingOver()) {
                checkWhatCameLate();
            }
        } catch (RuntimeException | StackOverflowError failure) {
            if (state == State.READING && !round.processingOver()) {
                writeStubsAfter(failure);
            }
            state = State.FAILED;
            problems.add(new Problem.InternalError(stackTraceOf(failure), Origin.NOWHERE));
        }
        if (round.processingOver()) {
            new DiagnosticReporter(
                            processingEnv.getMessager(), processingEnv.getElementUtils(), processingEnv.getTypeUtils())
                    .report(problems);
        }
        return false;
    }

    /** Decides once and for all what this compilation gets; or lets another round come, if that may show more. */
    private void settle(boolean last) {
        if (discovery.isEmpty()) {
            return;
        }
        Application application = discovery.application();
        requireReadable(discovery.unreadable());
        // What still waits does not compile. The compiler says so; what is missing because of it is no news.
        List<Problem> found = discovery.isWaiting() ? List.of() : Rules.check(application);
        boolean sound = !discovery.isWaiting() && found.stream().noneMatch(FairleadProcessor::isError);
        boolean mayPass = !sound && found.stream().allMatch(FairleadProcessor::mayPass);
        Planner planner = new Planner(application);
        if (mayPass && !last && discovery.hasProgressed()) {
            writer.writeMarkers(planner.stubs());
            return;
        }
        problems.addAll(found);
        if (sound) {
            writer.write(planner.plan());
        } else {
            writer.writeStubs(planner.stubs());
        }
        state = sound ? State.WRITTEN : State.BROKEN;
    }

    /** What other modules declare is compiled; nobody else would say what is wrong with it. */
    private static void requireReadable(List<String> unreadable) {
        if (!unreadable.isEmpty()) {
            throw new IllegalStateException("a type is not on the class path that is mentioned by "
                    + String.join(", ", unreadable) + ", found in the index of another module");
        }
    }

    /** Else everybody who misses the bus would complain as well. */
    private void writeStubsAfter(Throwable failure) {
        try {
            writer.writeStubs(new Planner(discovery.application()).stubs());
        } catch (RuntimeException | StackOverflowError again) {
            failure.addSuppressed(again);
        }
    }

    /** A stub must never pass for a bus, nor a bus miss what another processor wrote after it. */
    private void checkWhatCameLate() {
        List<String> late = discovery.takeLate();
        if (state == State.BROKEN && !late.isEmpty() && !discovery.isWaiting()) {
            problems.clear();
            problems.addAll(Rules.check(discovery.application()));
        }
        if (state != State.FAILED && problems.stream().noneMatch(FairleadProcessor::isError)) {
            late.forEach(name -> problems.add(new Problem.LateHandler(name, Origin.ofType(name))));
        }
    }

    /** Whether a problem may be gone when another processor has written more. */
    private static boolean mayPass(Problem problem) {
        return !isError(problem) || problem.code() == ProblemCode.MISSING_HANDLER;
    }

    private static boolean isError(Problem problem) {
        return problem.code().severity() == Severity.ERROR;
    }

    private static String stackTraceOf(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
