package io.fairlead.processor;

import io.fairlead.processor.discover.Discovery;
import io.fairlead.processor.model.Application;
import io.fairlead.processor.plan.Planner;
import io.fairlead.processor.write.PlanWriter;
import io.fairlead.processor.write.SourceFiles;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

public final class FairleadProcessor extends AbstractProcessor {

    private @Nullable Discovery discovery;
    private @Nullable SourceFiles files;
    private boolean settled;

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
        discovery = new Discovery(environment);
        files = new SourceFiles(environment.getFiler(), environment.getElementUtils());
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (round.processingOver()) return false;
        boolean news = discovery.read(round, files.written());
        if (settled || discovery.isWaiting() && news || discovery.isEmpty()) return false;
        settled = true;
        Application application = discovery.application();
        new PlanWriter(files).write(new Planner(application).plan());
        return false;
    }
}
