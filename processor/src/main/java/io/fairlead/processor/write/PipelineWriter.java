package io.fairlead.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.processor.plan.BusPlan.ComponentUse;
import io.fairlead.processor.plan.PipelinePlan;
import io.fairlead.processor.plan.PipelinePlan.Filter;
import io.fairlead.processor.plan.PipelinePlan.Instances;
import io.fairlead.processor.plan.PipelinePlan.Participant;
import io.fairlead.processor.plan.PipelinePlan.Run;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes pipelines. */
final class PipelineWriter {

    /** So many handlers of one event fit in a method that the virtual machine still compiles. */
    private static final int RUNS_PER_METHOD = 100;

    private final SourceFiles files;

    PipelineWriter(SourceFiles files) {
        this.files = files;
    }

    void write(PipelinePlan plan, List<String> origins) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.name())
                // By full name: an import of a class that is private to another package would not compile.
                .addJavadoc(
                        "The way of {@link $L} in {@link $T}:", plan.message().canonicalName(), plan.bus())
                .addModifiers(Modifier.FINAL)
                .addMethod(constructor(plan));
        if (plan.keepsBus()) {
            type.addField(plan.bus(), "bus", Modifier.PRIVATE, Modifier.FINAL);
        }
        for (Participant participant : plan.participants()) {
            type.addJavadoc("\n{@link $L}", participant.component().canonicalName());
            type.addField(participant.use().type(), participant.field(), Modifier.PRIVATE, Modifier.FINAL);
        }
        plan.instances().forEach(each -> type.addField(listOf(each), each.field(), Modifier.PRIVATE, Modifier.FINAL));
        plan.constants().forEach(constant -> type.addField(PolicyWriter.constant(constant)));
        plan.classes().forEach(each -> type.addField(ComponentsWriter.field(each)));
        plan.values().forEach(each -> ComponentsWriter.add(type, each, plan.parameter()));
        if (plan.asynchronous()) {
            new AsyncWriter(plan).addTo(type);
            files.add(plan.name(), type, origins);
            return;
        }
        if (plan.kind().answered()) {
            type.addMethod(answer(plan, plan.runs().get(0)));
        } else {
            addPublication(type, plan);
        }
        if (!plan.groups().isEmpty()) {
            new QueuedHandlersWriter(plan).addTo(type);
        }
        for (Run run : plan.allRuns()) {
            new StageWriter(plan, run).addTo(type);
        }
        files.add(plan.name(), type, origins);
    }

    private static MethodSpec constructor(PipelinePlan plan) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(plan.bus(), "bus");
        if (plan.keepsBus()) {
            constructor.addStatement("this.bus = bus");
        }
        for (Participant participant : plan.participants()) {
            ComponentUse use = participant.use();
            constructor.addStatement("this.$N = $L", participant.field(), KeptWriter.making(use, "bus.", use.cast()));
        }
        for (Instances instances : plan.instances()) {
            CodeBlock elements = instances.uses().stream()
                    .map(use -> KeptWriter.making(use, "bus.", use.cast()))
                    .collect(CodeBlock.joining(", "));
            constructor.addStatement("this.$N = $T.of($L)", instances.field(), List.class, elements);
        }
        return constructor.build();
    }

    private static TypeName listOf(Instances instances) {
        return ParameterizedTypeName.get(ClassName.get(List.class), instances.type());
    }

    private static MethodSpec.Builder entry(PipelinePlan plan) {
        MethodSpec.Builder entry = MethodSpec.methodBuilder(plan.kind().verb())
                .returns(plan.result())
                .addParameter(plan.parameter(), "message");
        if (plan.context()) {
            entry.addParameter(Names.METADATA, "metadata");
        }
        return entry;
    }

    private static MethodSpec answer(PipelinePlan plan, Run run) {
        MethodSpec.Builder entry = entry(plan);
        if (plan.context()) {
            entry.addStatement("$1T context = new $1T(bus, metadata, $2S)", Names.PIPELINE_CONTEXT, run.handler());
        }
        StageWriter stages = new StageWriter(plan, run);
        String context = run.raisedContext() ? "context" : "null";
        switch (run.raising()) {
            case NOTHING -> entry.addCode(stages.entryBody());
            case FROM_OUTCOME ->
                entry.addCode(stages.entryBody())
                        .beginControlFlow("if (outcome != null)")
                        .addStatement("$T.publish(bus, outcome.events(), $L)", Names.RAISED_EVENTS, context)
                        .endControlFlow();
            case WITH_PENDING ->
                entry.addStatement("$T result", plan.result())
                        .addCode(PendingWriter.settled(run, CodeBlock.of("result = $L;\n", stages.enterFirst())));
        }
        return entry.addStatement("return result").build();
    }

    private static void addPublication(TypeSpec.Builder type, PipelinePlan plan) {
        MethodSpec.Builder entry = entry(plan);
        boolean queued = !plan.groups().isEmpty();
        long readers = plan.runs().stream().filter(Run::context).count();
        boolean read = plan.allRuns().stream().anyMatch(Run::readsMetadata);
        boolean filtered = !plan.filters().isEmpty()
                || plan.runs().stream().anyMatch(run -> !run.filters().isEmpty());
        boolean shared = readers > 1 || (queued && read) || filtered || plan.registered() != null;
        if (shared) {
            // All that read them are to see the same metadata.
            entry.addStatement("$T shared = metadata == null ? bus.newMetadata() : metadata", Names.METADATA);
        }
        String metadata = shared ? "shared" : "metadata";
        for (Filter filter : plan.filters()) {
            entry.beginControlFlow(
                            "if ($T.refuse($N, $S, bus.options(), $L, shared))",
                            Names.EVENT_FILTERS,
                            filter.field(),
                            filter.name(),
                            event(plan))
                    .addStatement("return")
                    .endControlFlow();
        }
        if (plan.runs().isEmpty() && plan.registered() == null) {
            type.addMethod(entry.addStatement(
                            "$T.publish(bus, this, $L, $L)", Names.QUEUED_EVENTS, event(plan), read ? metadata : "null")
                    .build());
            return;
        }
        entry.addStatement("$T failures = null", Names.EVENT_FAILURES);
        if (plan.runs().size() <= RUNS_PER_METHOD) {
            entry.addCode(runs(plan.runs(), plan.parameter(), metadata));
        } else {
            for (int from = 0; from < plan.runs().size(); from += RUNS_PER_METHOD) {
                List<Run> part = plan.runs()
                        .subList(
                                from,
                                Math.min(from + RUNS_PER_METHOD, plan.runs().size()));
                String name = "runs_" + from / RUNS_PER_METHOD;
                entry.addStatement("failures = $N(message, failures$L)", name, plan.context() ? ", " + metadata : "");
                type.addMethod(runsMethod(name, plan, part));
            }
        }
        if (plan.registered() != null) {
            entry.addCode(OpenWriter.hearing(plan.registered(), event(plan)));
        }
        if (queued) {
            entry.addStatement(
                    "$T.publishAfter(failures, bus, this, $L, $L)",
                    Names.QUEUED_EVENTS,
                    event(plan),
                    read ? metadata : "null");
        }
        type.addMethod(entry.beginControlFlow("if (failures != null)")
                .addStatement("throw failures.toException()")
                .endControlFlow()
                .build());
    }

    private static CodeBlock event(PipelinePlan plan) {
        return event(plan.parameter());
    }

    /** What the pipeline may not name it knows as an object. */
    private static CodeBlock event(TypeName parameter) {
        return parameter.equals(ClassName.OBJECT) ? CodeBlock.of("($T) message", Names.EVENT) : CodeBlock.of("message");
    }

    /** Whether the filters of a handler take an event. */
    static CodeBlock accepted(Run run, CodeBlock event, String metadata) {
        return run.filters().stream()
                .map(filter -> CodeBlock.of("$N.accepts($L, $L)", filter.field(), event, metadata))
                .collect(CodeBlock.joining(" && "));
    }

    private static MethodSpec runsMethod(String name, PipelinePlan plan, List<Run> runs) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .returns(Names.EVENT_FAILURES)
                .addParameter(plan.parameter(), "message")
                .addParameter(Names.EVENT_FAILURES, "failures");
        if (plan.context()) {
            method.addParameter(Names.METADATA, "metadata");
        }
        return method.addCode(runs(runs, plan.parameter(), "metadata"))
                .addStatement("return failures")
                .build();
    }

    /** Enters the way to a handler of an event. */
    static CodeBlock entering(Run run, CodeBlock arguments) {
        boolean pending = PendingWriter.isNeeded(run);
        CodeBlock enter =
                CodeBlock.of("$N($L$L);\n", run.stages().get(0).name(), arguments, pending ? ", pending" : "");
        return pending ? PendingWriter.settled(run, enter) : enter;
    }

    private static CodeBlock runs(List<Run> runs, TypeName parameter, String metadata) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Run run : runs) {
            CodeBlock context = run.context()
                    ? CodeBlock.of(", new $T(bus, $L, $S)", Names.PIPELINE_CONTEXT, metadata, run.handler())
                    : CodeBlock.of("");
            code.beginControlFlow("try");
            if (!run.filters().isEmpty()) {
                code.beginControlFlow("if ($L)", accepted(run, event(parameter), metadata));
            }
            code.add(entering(run, CodeBlock.of("message$L", context)));
            if (!run.filters().isEmpty()) {
                code.endControlFlow();
            }
            code.nextControlFlow("catch ($T error)", Throwable.class)
                    .addStatement(
                            switch (run.publishers()) {
                                case LEARN_AS_CONFIGURED -> "failures = $T.add(failures, bus.options(), $L, $S, error)";
                                case LEARN -> "failures = $T.addSurfaced(failures, bus.options(), $L, $S, error)";
                                case LEARN_NOTHING -> "$T.isolate(bus.options(), $L, $S, error)";
                            },
                            Names.EVENT_FAILURES,
                            event(parameter),
                            run.handler())
                    .endControlFlow();
        }
        return code.build();
    }
}
