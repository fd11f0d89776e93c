package io.fairlead.processor.write;

import io.fairlead.processor.plan.BusApi;
import io.fairlead.processor.plan.BusPlan;
import io.fairlead.processor.plan.PipelinePlan;
import io.fairlead.processor.plan.Plan;
import io.fairlead.processor.plan.StubPlan;
import java.util.ArrayList;
import java.util.List;

/** Writes everything that a plan holds. */
public final class PlanWriter {

    private final SourceFiles files;

    public PlanWriter(SourceFiles files) {
        this.files = files;
    }

    /** Writes a whole plan; or nothing, where somebody has a class of one of its names. Tells which. */
    public boolean write(Plan plan) {
        plan.packages().forEach(new PackageWriter(files)::write);
        plan.sequences().forEach(new SequenceWriter(files)::write);
        plan.components().forEach(new ComponentsWriter(files)::write);
        plan.indexes().forEach(new IndexWriter(files)::write);
        plan.buses().forEach(this::write);
        plan.codecs().forEach(new CodecsWriter(files)::write);
        plan.checks().forEach(new ModuleChecksWriter(files)::write);
        return files.writeAll();
    }

    /** Writes the stand-ins for the buses of an application that is not sound. */
    public void writeStubs(StubPlan plan) {
        StubWriter stubs = new StubWriter(files);
        plan.packages().forEach(stubs::write);
        plan.buses().forEach(stubs::write);
        files.writeFree();
    }

    private void write(BusPlan plan) {
        BusApi api = plan.api();
        PipelineWriter pipelines = new PipelineWriter(files);
        for (PipelinePlan pipeline : plan.pipelines()) {
            List<String> origins = new ArrayList<>(
                    List.of(api.root().canonicalName(), pipeline.message().canonicalName()));
            pipeline.participants().stream()
                    .map(participant -> participant.component().canonicalName())
                    .forEach(origins::add);
            pipelines.write(pipeline, origins);
        }
        plan.policies().forEach(new PolicyWriter(files, api.root())::write);
        InjectionWriter injection = new InjectionWriter(plan);
        injection.writeGroups(files);
        new BusWriter(files).write(plan);
        new WiringWriter(files).write(plan);
        if (api.module() != null) {
            new ModuleWriter(files).write(api, api.module(), injection, new DaggerPackagesWriter(plan));
        }
    }
}
