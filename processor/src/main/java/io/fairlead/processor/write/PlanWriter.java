package io.fairlead.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.processor.plan.BusApi;
import io.fairlead.processor.plan.BusPlan;
import io.fairlead.processor.plan.PipelinePlan;
import io.fairlead.processor.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/** Writes everything that a plan holds. */
public final class PlanWriter {

    private final SourceFiles files;
    private int markers;

    public PlanWriter(SourceFiles files) {
        this.files = files;
    }

    /** Writes a whole plan. */
    public void write(Plan plan) {
        plan.bridges().forEach(new BridgeWriter(files)::write);
        plan.packages().forEach(new PackageWriter(files)::write);
        if (plan.index() != null) {
            new IndexWriter(files).write(plan.index());
        }
        plan.buses().forEach(this::write);
    }

    /** Writes the stand-ins for the buses of an application that is not sound. */
    public void writeStubs(List<BusApi> apis) {
        apis.forEach(new StubWriter(files)::write);
    }

    /** Writes a class for each bus whose one purpose is that there is another round. */
    public void writeMarkers(List<BusApi> apis) {
        for (BusApi api : apis) {
            ClassName name = ClassName.get(
                    api.name().packageName(), api.name().simpleName() + "_Waited" + (markers == 0 ? "" : markers));
            files.write(
                    name,
                    TypeSpec.interfaceBuilder(name)
                            .addJavadoc(
                                    "Tells that {@link $T} had to wait for classes of other processors.\n", api.name()),
                    List.of(api.root().canonicalName()));
        }
        markers++;
    }

    private void write(BusPlan plan) {
        BusApi api = plan.api();
        List<String> everything = new ArrayList<>(List.of(api.root().canonicalName()));
        PipelineWriter pipelines = new PipelineWriter(files);
        for (PipelinePlan pipeline : plan.pipelines()) {
            List<String> origins = new ArrayList<>(
                    List.of(api.root().canonicalName(), pipeline.message().canonicalName()));
            pipeline.participants().stream()
                    .map(participant -> participant.component().canonicalName())
                    .forEach(origins::add);
            pipelines.write(pipeline, origins);
            everything.addAll(origins);
        }
        List<String> origins = everything.stream().distinct().toList();
        new BusWriter(files).write(plan, origins);
        new WiringWriter(files).write(plan, origins);
        if (api.module() != null) {
            new ModuleWriter(files).write(api, api.module(), plan.packages());
        }
    }
}
