package io.fairlead.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.processor.plan.PipelinePlan;
import io.fairlead.processor.plan.PipelinePlan.Run;
import io.fairlead.processor.plan.PipelinePlan.Sequence;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what the queue asks of the pipeline of an event: which queued handlers there are, and to run one. */
final class QueuedHandlersWriter {

    /** A case takes about 25 bytes of bytecode, and HotSpot compiles no method of more than 8,000. */
    private static final int CASES_PER_METHOD = 200;

    private final PipelinePlan plan;
    private final List<Run> runs;

    QueuedHandlersWriter(PipelinePlan plan) {
        this.plan = plan;
        runs = plan.groups().stream().flatMap(List::stream).toList();
    }

    void addTo(TypeSpec.Builder type) {
        type.addSuperinterface(Names.QUEUED_HANDLERS)
                .addMethod(method("queuedHandlers", TypeName.INT)
                        .addStatement("return $L", runs.size())
                        .build())
                .addMethod(endOfGroup())
                .addMethod(name())
                .addMethod(method("sequenceOf", ClassName.OBJECT)
                        .addParameter(Names.EVENT, "event")
                        .addStatement("return $L", sequence())
                        .build());
        if (runs.stream().anyMatch(run -> !run.filters().isEmpty())) {
            type.addMethod(accepts());
        }
        addHandle(type);
    }

    private CodeBlock sequence() {
        Sequence sequence = plan.sequence();
        if (sequence == null) {
            return CodeBlock.of("null");
        }
        return sequence.bridged()
                ? CodeBlock.of("$T.$N(event)", sequence.type(), sequence.method())
                : CodeBlock.of("(($T) event).$N()", sequence.type(), sequence.method());
    }

    private static MethodSpec.Builder method(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
    }

    private MethodSpec endOfGroup() {
        MethodSpec.Builder method = method("endOfGroup", TypeName.INT)
                .addParameter(TypeName.INT, "first")
                .beginControlFlow("switch (first)");
        int end = 0;
        for (List<Run> group : plan.groups()) {
            int first = end;
            end += group.size();
            method.addCode("case $L:\n$>return $L;\n$<", first, end);
        }
        return otherwise(method, "first").build();
    }

    private MethodSpec name() {
        MethodSpec.Builder method = method("queuedHandler", ClassName.get(String.class))
                .addParameter(TypeName.INT, "handler")
                .beginControlFlow("switch (handler)");
        for (int number = 0; number < runs.size(); number++) {
            method.addCode(
                    "case $L:\n$>return $S;\n$<", number, runs.get(number).handler());
        }
        return otherwise(method, "handler").build();
    }

    private MethodSpec accepts() {
        MethodSpec.Builder method = method("accepts", TypeName.BOOLEAN)
                .addParameter(TypeName.INT, "handler")
                .addParameter(Names.EVENT, "event")
                .addParameter(Names.METADATA, "metadata")
                .beginControlFlow("switch (handler)");
        for (int number = 0; number < runs.size(); number++) {
            Run run = runs.get(number);
            if (!run.filters().isEmpty()) {
                method.addCode(
                        "case $L:\n$>return $L;\n$<",
                        number,
                        PipelineWriter.accepted(run, CodeBlock.of("event"), "metadata"));
            }
        }
        return method.addCode("default:\n$>return true;\n$<").endControlFlow().build();
    }

    private void addHandle(TypeSpec.Builder type) {
        for (int from = 0; from < runs.size(); from += CASES_PER_METHOD) {
            int to = Math.min(from + CASES_PER_METHOD, runs.size());
            MethodSpec.Builder method = from == 0
                    ? method("handle", TypeName.VOID)
                    : MethodSpec.methodBuilder("handle_" + from).addModifiers(Modifier.PRIVATE);
            method.addParameter(TypeName.INT, "handler")
                    .addParameter(Names.EVENT, "event")
                    .addParameter(Names.METADATA, "metadata")
                    .beginControlFlow("switch (handler)");
            for (int number = from; number < to; number++) {
                method.addCode("case $L:\n$>$L", number, run(runs.get(number))).addCode("return;\n$<");
            }
            if (to < runs.size()) {
                method.addCode("default:\n$>handle_$L(handler, event, metadata);\n$<", to)
                        .endControlFlow();
            } else {
                otherwise(method, "handler");
            }
            type.addMethod(method.build());
        }
    }

    private CodeBlock run(Run run) {
        CodeBlock message = plan.parameter().equals(ClassName.OBJECT)
                ? CodeBlock.of("event")
                : CodeBlock.of("($T) event", plan.parameter());
        CodeBlock context = run.context()
                ? CodeBlock.of(", new $T(bus, metadata, $S)", Names.PIPELINE_CONTEXT, run.handler())
                : CodeBlock.of("");
        CodeBlock entering = PipelineWriter.entering(run, CodeBlock.of("$L$L", message, context));
        return PendingWriter.isNeeded(run)
                // A block of its own, for the variable in it.
                ? CodeBlock.of("{\n$>$L$<}\n", entering)
                : entering;
    }

    private static MethodSpec.Builder otherwise(MethodSpec.Builder method, String number) {
        return method.addCode("default:\n$>throw new $T($L);\n$<", AssertionError.class, number)
                .endControlFlow();
    }
}
