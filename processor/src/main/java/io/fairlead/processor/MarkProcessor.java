package io.fairlead.processor;

import io.fairlead.processor.discover.LocalClasses;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.plan.MarkPlan;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.report.DiagnosticReporter;
import io.fairlead.processor.write.MarkWriter;
import io.fairlead.processor.write.SourceFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Writes what is made from one class alone: the marks of messages, handlers and middleware, where a {@linkplain Tracking
 * build keeps account}. In any other build it has nothing to do.
 *
 * <p>Incremental builds want a processor to say whether it makes its files from one class each, so that a file goes and
 * comes with its class, or from many. This one does the former, {@link FairleadProcessor} the latter. Messages carry no
 * annotation of ours by which such a build could know that it must show them to the latter again; their marks do.
 */
public final class MarkProcessor extends AbstractProcessor {

    private final List<Problem> problems = new ArrayList<>();
    private LocalClasses classes;
    private SourceFiles files;
    private MarkWriter writer;
    private boolean tracked;

    /** Called by the compiler, which finds the class as a service. */
    @SuppressWarnings("NullAway.Init") // init is called before anything else
    public MarkProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return tracked ? Set.of("*") : Set.of();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        tracked = Tracking.isOn(environment);
        classes = new LocalClasses(environment);
        files = new SourceFiles(
                environment.getFiler(),
                environment.getElementUtils(),
                getClass().getName());
        writer = new MarkWriter(files);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (round.processingOver()) {
            files.taken().forEach(name -> problems.add(new Problem.NameTaken(name, Origin.ofType(name))));
            new DiagnosticReporter(
                            processingEnv.getMessager(), processingEnv.getElementUtils(), processingEnv.getTypeUtils())
                    .report(problems, Origin.NOWHERE);
            return false;
        }
        try {
            if (tracked) {
                files.beginRound(round);
                classes.read(round).forEach((type, carried) -> writer.write(MarkPlan.of(type, carried)));
            }
        } catch (RuntimeException | StackOverflowError failure) {
            problems.add(new Problem.InternalError(StackTraces.of(failure), Origin.NOWHERE));
        }
        return false;
    }
}
