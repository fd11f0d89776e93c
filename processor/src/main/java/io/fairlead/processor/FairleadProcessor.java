package io.fairlead.processor;

import io.fairlead.processor.discover.Discovery;
import io.fairlead.processor.discover.survey.Surveyor;
import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.Loss;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.Survey;
import io.fairlead.processor.plan.Planner;
import io.fairlead.processor.plan.map.WiringMapper;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.ProblemCode;
import io.fairlead.processor.problem.Severity;
import io.fairlead.processor.report.DiagnosticReporter;
import io.fairlead.processor.validate.Rules;
import io.fairlead.processor.write.PlanWriter;
import io.fairlead.processor.write.SourceFiles;
import io.fairlead.processor.write.map.MapWriter;
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
 * wrong, so that Dagger finds it in the next. If there is a processor that might still write something of ours, a round
 * more is waited for, until one has brought nothing new. Nothing is reported before the last round: an error ends
 * processing, and what others would then miss they would report too. For the same reason an application that is not
 * sound gets stubs.
 *
 * <p>What waits may wait for a misspelt type, which never comes, and what is missing may be what another processor is just
 * writing. There is then no later round to write in, unless something is written now, so something is. When a round has
 * brought nothing new, that is given up.
 */
public final class FairleadProcessor extends AbstractProcessor {

    private final boolean othersMayWrite;
    private final List<Problem> problems = new ArrayList<>();
    private Discovery discovery;
    private SourceFiles files;
    private PlanWriter writer;
    private boolean tracked;
    private MapWriter maps;
    private Options options = Options.NONE;
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
    public FairleadProcessor() {
        this(OtherProcessors.mayWriteOurs());
    }

    /**
     * Makes a processor.
     *
     * @param othersMayWrite whether another processor may write handlers, middleware or messages
     */
    @SuppressWarnings("NullAway.Init") // init is called before anything else
    FairleadProcessor(boolean othersMayWrite) {
        this.othersMayWrite = othersMayWrite;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        // Messages carry no annotation, and without a handler nothing points to them but a mark. Gradle compiles
        // everything anew if an aggregating processor asks for everything: that includes annotations of sources alone.
        return tracked ? Annotated.EVERYTHING : Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return options.claimed();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        tracked = Tracking.isOn(environment);
        files = new SourceFiles(
                environment.getFiler(),
                environment.getElementUtils(),
                getClass().getName());
        discovery = new Discovery(environment, tracked, files::isLeftBehind);
        writer = new PlanWriter(files);
        maps = new MapWriter(environment.getFiler(), environment.getElementUtils());
        options = Options.of(environment.getOptions());
        problems.addAll(options.problems());
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            files.beginRound(round);
            discovery.read(round, files.written());
            if (state == State.READING) {
                settle(round.processingOver());
            } else if (round.processingOver()) {
                checkWhatCameLate();
            }
            if (round.processingOver()) {
                leaveOutWhatIsUncertain();
            }
        } catch (RuntimeException | StackOverflowError failure) {
            if (state == State.READING && !round.processingOver()) {
                writeStubsAfter(failure);
            }
            state = State.FAILED;
            problems.add(new Problem.InternalError(StackTraces.of(failure), Origin.NOWHERE));
        }
        if (round.processingOver()) {
            files.taken().forEach(name -> problems.add(new Problem.NameTaken(name, Origin.ofType(name))));
            new DiagnosticReporter(
                            processingEnv.getMessager(), processingEnv.getElementUtils(), processingEnv.getTypeUtils())
                    .report(problems, discovery.root());
        }
        return false;
    }

    /** Decides once and for all what this compilation gets; or lets another round come, if that may show more. */
    private void settle(boolean last) {
        if (discovery.isEmpty()) {
            return;
        }
        List<Application> applications = discovery.applications();
        // What still waits does not compile. The compiler says so; what is missing because of it is no news.
        List<Problem> found = discovery.isWaiting() ? List.of() : Rules.check(applications);
        boolean sound = !discovery.isWaiting() && found.stream().noneMatch(FairleadProcessor::isError);
        boolean mayChange = sound ? othersMayWrite : found.stream().allMatch(FairleadProcessor::mayPass);
        if (mayChange && !last && discovery.hasProgressed()) {
            files.makeRound(discovery.names());
            return;
        }
        problems.addAll(found);
        Planner planner = new Planner(applications);
        if (sound && writer.write(planner.plan())) {
            state = State.WRITTEN;
            if (options.wiring()) {
                applications.forEach(this::writeMaps);
            }
        } else {
            state = State.BROKEN;
            writer.writeStubs(planner.stubs());
        }
    }

    private void writeMaps(Application application) {
        Survey survey = new Surveyor(processingEnv).survey(application, discovery.declared());
        application.roots().forEach(root -> maps.write(new WiringMapper(root, application, survey).map()));
    }

    /** Else everybody who misses the bus would complain as well. */
    private void writeStubsAfter(Throwable failure) {
        try {
            writer.writeStubs(new Planner(discovery.applications()).stubs());
        } catch (RuntimeException | StackOverflowError again) {
            failure.addSuppressed(again);
        }
    }

    /** A stub must never pass for a bus, nor a bus miss what another processor wrote after it. */
    private void checkWhatCameLate() {
        List<String> late = discovery.takeLate();
        if (state == State.BROKEN && !late.isEmpty() && !discovery.isWaiting()) {
            problems.clear();
            problems.addAll(options.problems());
            problems.addAll(Rules.check(discovery.applications()));
        }
        if (state != State.FAILED && problems.stream().noneMatch(FairleadProcessor::isError)) {
            late.forEach(name -> problems.add(new Problem.LateHandler(name, Origin.ofType(name))));
        }
    }

    /** What the compiler reports itself may be the cause of what is missed here, and is no news. */
    private void leaveOutWhatIsUncertain() {
        if (state == State.FAILED || problems.stream().noneMatch(FairleadProcessor::isError)) {
            return;
        }
        Loss loss = discovery.loss();
        if (loss == Loss.ANNOTATION) {
            problems.retainAll(options.problems());
        } else if (loss == Loss.TYPE) {
            problems.removeIf(problem -> isError(problem) && mayPass(problem));
        }
    }

    /** Whether a problem may be gone when another processor has written more. */
    private static boolean mayPass(Problem problem) {
        return !isError(problem)
                || problem.code() == ProblemCode.MISSING_HANDLER
                || problem.code() == ProblemCode.NO_HANDLERS
                || problem.code() == ProblemCode.UNVALIDATED_MESSAGE;
    }

    private static boolean isError(Problem problem) {
        return problem.code().severity() == Severity.ERROR;
    }
}
