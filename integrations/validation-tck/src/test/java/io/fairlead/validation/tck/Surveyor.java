package io.fairlead.validation.tck;

import io.fairlead.processor.constraint.discover.ConstraintDiscovery;
import io.fairlead.processor.constraint.model.ConstrainedMessage;
import io.fairlead.processor.constraint.validate.ConstraintRules;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.ProblemCode;
import io.fairlead.processor.problem.Severity;
import io.fairlead.processor.report.ProblemText;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Takes down for which messages the compiler reports errors, and which. It looks at them by the same stages as the processor. */
final class Surveyor extends AbstractProcessor {

    private final Properties errors;
    private @Nullable ConstraintDiscovery discovery;

    Surveyor(Properties errors) {
        this.errors = errors;
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
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        discovery = new ConstraintDiscovery(environment);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (discovery != null && !round.processingOver()) {
            discovery.read(round).forEach(this::note);
        }
        return false;
    }

    private void note(ConstrainedMessage message) {
        Set<String> found = ConstraintRules.check(message).stream()
                .filter(each -> each.code().severity() == Severity.ERROR)
                .map(Surveyor::text)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!found.isEmpty()) {
            errors.setProperty(message.type().reflectionName(), String.join("; ", found));
        }
    }

    /** What is wrong; of what is not supported, the reason, for the first line of that is always the same. */
    private static String text(Problem problem) {
        List<String> lines = ProblemText.of(problem).lines().map(String::strip).toList();
        String line = lines.get(problem.code() == ProblemCode.UNSUPPORTED_CONSTRAINT ? 1 : 0);
        return line.replaceFirst(":$", "");
    }
}
