package io.fairlead.processor;

import io.fairlead.processor.constraint.discover.ConstraintDiscovery;
import io.fairlead.processor.constraint.model.ConstrainedMessage;
import io.fairlead.processor.constraint.plan.ValidatorPlanner;
import io.fairlead.processor.constraint.validate.ConstraintRules;
import io.fairlead.processor.constraint.write.ValidatorWriter;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.Severity;
import io.fairlead.processor.report.DiagnosticReporter;
import io.fairlead.processor.write.SourceFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Writes a validator for each message that carries constraints, where {@code fairlead-validation} is on the class path: a
 * middleware like anybody's, which {@link FairleadProcessor} finds in the next round.
 *
 * <p>A validator is made from its message, and from classes that the message refers to; so an incremental build that compiles
 * the message anew whenever one of these changes, as it must, makes the validator anew with it.
 */
public final class ConstraintProcessor extends AbstractProcessor {

    private final Map<Object, Problem> problems = new LinkedHashMap<>();
    private ConstraintDiscovery discovery;
    private SourceFiles files;
    private ValidatorWriter writer;

    /** Called by the compiler, which finds the class as a service. */
    @SuppressWarnings("NullAway.Init") // init is called before anything else
    public ConstraintProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        discovery = new ConstraintDiscovery(environment);
        files = new SourceFiles(
                environment.getFiler(),
                environment.getElementUtils(),
                getClass().getName());
        writer = new ValidatorWriter(files);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (round.processingOver()) {
            files.taken().forEach(name -> add(new Problem.NameTaken(name, Origin.ofType(name))));
            new DiagnosticReporter(
                            processingEnv.getMessager(), processingEnv.getElementUtils(), processingEnv.getTypeUtils())
                    .report(new ArrayList<>(problems.values()), Origin.NOWHERE);
            return false;
        }
        try {
            files.beginRound(round);
            discovery.read(round).forEach(this::generate);
        } catch (RuntimeException | StackOverflowError failure) {
            add(new Problem.InternalError(StackTraces.of(failure), Origin.NOWHERE));
        }
        return false;
    }

    private void generate(ConstrainedMessage message) {
        List<Problem> found = ConstraintRules.check(message);
        found.forEach(this::add);
        boolean sound = found.stream().noneMatch(each -> each.code().severity() == Severity.ERROR);
        if (message.reachable()) {
            writer.write(ValidatorPlanner.plan(message, sound));
        }
    }

    /** What several messages refer to is wrong once. */
    private void add(Problem problem) {
        problems.putIfAbsent(List.of(problem.code(), problem.subject()), problem);
    }
}
