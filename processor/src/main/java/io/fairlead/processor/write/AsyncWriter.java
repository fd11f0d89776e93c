package io.fairlead.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.fairlead.processor.plan.PipelinePlan;
import io.fairlead.processor.plan.PipelinePlan.Core;
import io.fairlead.processor.plan.PipelinePlan.Raising;
import io.fairlead.processor.plan.PipelinePlan.Run;
import io.fairlead.processor.plan.PipelinePlan.Wrap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.lang.model.element.Modifier;

/**
 * Writes the way to a handler that answers later, in two halves: what comes before the handler, and, once its stage has ended, what comes
 * after it. The second is written as for any other handler, with nested try blocks, only that the hooks before it and the handler are
 * over, and their states stand in fields; {@code entered} says how far the first half has come.
 */
final class AsyncWriter {

    private static final String ANSWER = "Answer";
    private static final String HOLDER = "itsPipeline.";

    private final PipelinePlan pipeline;
    private final Run run;
    private final List<Wrap> wraps;
    private final Core.HandleStage core;

    AsyncWriter(PipelinePlan pipeline) {
        this.pipeline = pipeline;
        run = pipeline.runs().get(0);
        wraps = run.stages().get(0).wraps();
        core = (Core.HandleStage) run.stages().get(0).core();
    }

    void addTo(TypeSpec.Builder type) {
        type.addMethod(entry()).addType(answer());
    }

    private MethodSpec entry() {
        MethodSpec.Builder entry = MethodSpec.methodBuilder(pipeline.kind().verb())
                .returns(Names.ASYNC_ANSWER)
                .addParameter(pipeline.parameter(), "message");
        if (pipeline.context()) {
            entry.addParameter(Names.METADATA, "metadata");
        }
        CodeBlock context = pipeline.context()
                ? CodeBlock.of(", new $T(bus, metadata, $S)", Names.PIPELINE_CONTEXT, run.handler())
                : CodeBlock.of("");
        return entry.addStatement("return new $N(this, message$L).begin()", ANSWER, context)
                .build();
    }

    private TypeSpec answer() {
        TypeSpec.Builder type = TypeSpec.classBuilder(ANSWER)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(Names.ASYNC_ANSWER);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(pipeline.name(), "itsPipeline");
        constructor.addStatement("super(itsPipeline.bus, $L)", pipeline.context() ? "context" : "null");
        StageWriter.keep(type, constructor, pipeline.name(), "itsPipeline");
        constructor.addParameter(pipeline.parameter(), "message");
        StageWriter.keep(type, constructor, pipeline.parameter(), "message");
        if (pipeline.context()) {
            constructor.addParameter(Names.MESSAGE_CONTEXT, "context");
            StageWriter.keep(type, constructor, Names.MESSAGE_CONTEXT, "context");
        }
        if (!wraps.isEmpty()) {
            type.addField(TypeName.INT, "entered", Modifier.PRIVATE);
        }
        if (core.replaceable() && core.outcome()) {
            type.addField(TypeName.BOOLEAN, "replaced", Modifier.PRIVATE);
        }
        for (Wrap wrap : wraps) {
            if (wrap.state() != null) {
                type.addField(wrap.state().type(), wrap.state().name(), Modifier.PRIVATE);
            }
        }
        return type.addMethod(constructor.build())
                .addMethod(firstHalf())
                .addMethod(secondHalf())
                .build();
    }

    private MethodSpec firstHalf() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int depth = 0; depth < wraps.size(); depth++) {
            Wrap wrap = wraps.get(depth);
            if (wrap.before() != null) {
                CodeBlock before = StageWriter.call(wrap.before(), HOLDER);
                code.addStatement(
                        wrap.state() == null
                                ? before
                                : CodeBlock.of("$N = $L", wrap.state().name(), before));
            }
            if (wrap.shortCircuit()) {
                String state = Objects.requireNonNull(wrap.state()).name();
                code.beginControlFlow("if ($N.isTaken())", state)
                        .addStatement("return early($N.result())", state)
                        .endControlFlow();
            }
            code.addStatement("entered = $L", depth + 1);
        }
        if (core.replaceable()) {
            code.addStatement(
                            "$T registered = itsPipeline.bus.openHandlers().$N(message)",
                            Names.REGISTERED_HANDLER,
                            pipeline.kind().word())
                    .beginControlFlow("if (registered != null)");
            if (core.outcome()) {
                code.addStatement("replaced = true");
            }
            code.addStatement("return early(registered.handle(message, context))")
                    .endControlFlow();
        }
        TypeName stage = ParameterizedTypeName.get(
                ClassName.get(CompletionStage.class), WildcardTypeName.subtypeOf(ClassName.OBJECT));
        return half("call")
                .returns(stage)
                .addCode(code.build())
                .addStatement(
                        "return $L$L",
                        core.cast() ? CodeBlock.of("($T) ", stage) : "",
                        StageWriter.call(core.handler(), HOLDER))
                .build();
    }

    private MethodSpec secondHalf() {
        MethodSpec.Builder half = half("end").returns(ClassName.OBJECT).addStatement("$T result", pipeline.result());
        if (core.outcome()) {
            half.addStatement("$T outcome = null", Names.OUTCOME);
        }
        half.addCode(ended(0));
        if (run.raising() != Raising.NOTHING) {
            half.beginControlFlow("if (outcome != null)")
                    .addStatement(
                            "$T.publish(itsPipeline.bus, outcome.events(), $L)",
                            Names.RAISED_EVENTS,
                            run.raisedContext() ? "context" : "null")
                    .endControlFlow();
        }
        return half.addStatement("return result").build();
    }

    private static MethodSpec.Builder half(String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addException(Throwable.class);
    }

    private CodeBlock ended(int depth) {
        if (depth == wraps.size()) {
            return handled();
        }
        return CodeBlock.builder()
                .beginControlFlow("if (entered == $L)", depth)
                .add(value())
                .nextControlFlow("else")
                .add(StageWriter.inside(wraps.get(depth), ended(depth + 1), HOLDER))
                .endControlFlow()
                .build();
    }

    private CodeBlock handled() {
        if (!core.outcome()) {
            return value();
        }
        if (!core.replaceable()) {
            return outcome();
        }
        return CodeBlock.builder()
                .beginControlFlow("if (replaced)")
                .add(value())
                .nextControlFlow("else")
                .add(outcome())
                .endControlFlow()
                .build();
    }

    private CodeBlock outcome() {
        return CodeBlock.builder()
                .addStatement(
                        "outcome = ($T) $T.requireNonNull(value(), $S)",
                        Names.OUTCOME,
                        Objects.class,
                        core.display() + " must end with an Outcome, but ended with null")
                .addStatement("result = $Loutcome.result()", cast())
                .build();
    }

    private CodeBlock value() {
        return CodeBlock.builder().addStatement("result = $Lvalue()", cast()).build();
    }

    private CodeBlock cast() {
        return pipeline.result().equals(ClassName.OBJECT) ? CodeBlock.of("") : CodeBlock.of("($T) ", pipeline.result());
    }
}
