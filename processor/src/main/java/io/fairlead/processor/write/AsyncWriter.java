package io.fairlead.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.fairlead.processor.plan.PipelinePlan;
import io.fairlead.processor.plan.PipelinePlan.Call;
import io.fairlead.processor.plan.PipelinePlan.Core;
import io.fairlead.processor.plan.PipelinePlan.Raising;
import io.fairlead.processor.plan.PipelinePlan.Run;
import io.fairlead.processor.plan.PipelinePlan.Stage;
import io.fairlead.processor.plan.PipelinePlan.Wrap;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the way to a handler that answers later, in two halves: what comes before the handler, and, once its stage has ended, what comes
 * after it. The second is written as for any other handler, with nested try blocks, only that the hooks before it and the handler are
 * over, and their states stand in fields; {@code entered} says how far the first half has come.
 *
 * <p>Each around method cuts the way. What it encloses has two halves of its own, and its {@code AsyncNext} is what was cut off, the
 * part outside, which begins it.
 */
final class AsyncWriter {

    private static final String ANSWER = "Answer";
    private static final String HOLDER = "itsPipeline.";
    private static final TypeName STAGE = ParameterizedTypeName.get(
            ClassName.get(CompletionStage.class), WildcardTypeName.subtypeOf(ClassName.OBJECT));

    private final PipelinePlan pipeline;
    private final Run run;
    private final Core.HandleStage handle;
    private final boolean pending;

    AsyncWriter(PipelinePlan pipeline) {
        this.pipeline = pipeline;
        run = pipeline.runs().get(0);
        handle = (Core.HandleStage) run.innermost();
        pending = PendingWriter.isNeeded(run);
    }

    void addTo(TypeSpec.Builder type) {
        type.addMethod(entry());
        String outer = null;
        for (Stage stage : run.stages()) {
            StageWriter.addActions(type, pipeline, stage);
            type.addType(part(stage, outer));
            outer = nameOf(stage);
        }
    }

    private String nameOf(Stage stage) {
        return stage.equals(run.stages().get(0)) ? ANSWER : partName(stage.name());
    }

    private static String partName(String stage) {
        return ANSWER + "_" + stage.substring(0, 1).toUpperCase(Locale.ROOT) + stage.substring(1);
    }

    private MethodSpec entry() {
        MethodSpec.Builder entry = MethodSpec.methodBuilder(pipeline.kind().verb())
                .returns(Names.ASYNC_ANSWER)
                .addParameter(pipeline.parameter(), "message");
        if (pipeline.context()) {
            entry.addParameter(Names.METADATA, "metadata");
        }
        CodeBlock context = pipeline.context()
                ? CodeBlock.of(", new $T(bus, metadata, $S)", Names.LATE_CONTEXT, run.handler())
                : CodeBlock.of("");
        return entry.addStatement("return new $N(this, message$L).begin()", ANSWER, context)
                .build();
    }

    /**
     * A part of the way.
     *
     * @param outer the name of the part around it; null for the outermost
     */
    private TypeSpec part(Stage stage, @Nullable String outer) {
        TypeSpec.Builder type = TypeSpec.classBuilder(nameOf(stage))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(Names.ASYNC_ANSWER);
        type.addMethod(outer == null ? constructor(type) : constructorInside(type, outer));
        if (!stage.wraps().isEmpty()) {
            type.addField(TypeName.INT, "entered", Modifier.PRIVATE);
        }
        if (stage.core() instanceof Core.HandleStage && handle.replaceable() && handle.outcome()) {
            type.addField(TypeName.BOOLEAN, "replaced", Modifier.PRIVATE);
        }
        for (Wrap wrap : stage.wraps()) {
            if (wrap.state() != null) {
                type.addField(wrap.state().type(), wrap.state().name(), Modifier.PRIVATE);
            }
        }
        type.addMethod(firstHalf(stage)).addMethod(secondHalf(stage, outer == null));
        if (stage.core() instanceof Core.AroundStage around) {
            type.addSuperinterface(Names.ASYNC_NEXT)
                    .addMethod(MethodSpec.methodBuilder("proceed")
                            .addAnnotation(Override.class)
                            .addModifiers(Modifier.PUBLIC)
                            .returns(CompletionStage.class)
                            .addStatement("return new $N(this).begin()", partName(around.nextStage()))
                            .build());
        }
        return type.build();
    }

    private MethodSpec constructor(TypeSpec.Builder type) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(pipeline.name(), "itsPipeline");
        constructor.addStatement("super(itsPipeline.bus, $L)", pipeline.context() ? "context" : "null");
        StageWriter.keep(type, constructor, pipeline.name(), "itsPipeline");
        constructor.addParameter(pipeline.parameter(), "message");
        StageWriter.keep(type, constructor, pipeline.parameter(), "message");
        if (pipeline.context()) {
            constructor.addParameter(Names.MESSAGE_CONTEXT, "context");
            StageWriter.keep(type, constructor, Names.MESSAGE_CONTEXT, "context");
        }
        if (pending) {
            type.addField(Names.PENDING_EFFECTS, "pending", Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement("pending = $L", PendingWriter.lateHolder(run, "itsPipeline.bus"));
        }
        return constructor.build();
    }

    private MethodSpec constructorInside(TypeSpec.Builder type, String outer) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(pipeline.name().nestedClass(outer), "outer")
                .addStatement("super(outer)");
        type.addField(pipeline.name(), "itsPipeline", Modifier.PRIVATE, Modifier.FINAL);
        constructor.addStatement("itsPipeline = outer.itsPipeline");
        type.addField(pipeline.parameter(), "message", Modifier.PRIVATE, Modifier.FINAL);
        constructor.addStatement("message = outer.message");
        if (pipeline.context()) {
            type.addField(Names.MESSAGE_CONTEXT, "context", Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement("context = outer.context");
        }
        if (pending) {
            type.addField(Names.PENDING_EFFECTS, "pending", Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement("pending = outer.pending.begin()");
        }
        return constructor.build();
    }

    private MethodSpec firstHalf(Stage stage) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int depth = 0; depth < stage.wraps().size(); depth++) {
            Wrap wrap = stage.wraps().get(depth);
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
        if (stage.core() instanceof Core.AroundStage around) {
            code.addStatement("$T next = this", Names.ASYNC_NEXT).add(returning(around.around(), around.cast()));
        } else {
            code.add(handling());
        }
        return half("call").returns(STAGE).addCode(code.build()).build();
    }

    private CodeBlock handling() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (handle.replaceable()) {
            code.addStatement(
                            "$T registered = itsPipeline.bus.openHandlers().$N(message)",
                            Names.REGISTERED_HANDLER,
                            pipeline.kind().word())
                    .beginControlFlow("if (registered != null)");
            if (handle.outcome()) {
                code.addStatement("replaced = true");
            }
            code.addStatement("return early(registered.handle(message, context))")
                    .endControlFlow();
        }
        return code.add(returning(handle.handler(), handle.cast())).build();
    }

    private static CodeBlock returning(Call call, boolean cast) {
        return CodeBlock.of("return $L$L;\n", cast ? CodeBlock.of("($T) ", STAGE) : "", StageWriter.call(call, HOLDER));
    }

    private MethodSpec secondHalf(Stage stage, boolean outermost) {
        boolean publishes = outermost && run.raising() == Raising.FROM_OUTCOME;
        MethodSpec.Builder half = half("end").returns(ClassName.OBJECT).addStatement("$T result", pipeline.result());
        if (publishes) {
            half.addStatement("$T outcome = null", Names.OUTCOME);
        }
        CodeBlock ended = ended(stage, 0);
        half.addCode(pending ? PendingWriter.failing(ended) : ended);
        if (publishes) {
            half.beginControlFlow("if (outcome != null)")
                    .addStatement(
                            "$T.publishNow(itsPipeline.bus, outcome.events(), $L)",
                            Names.RAISED_EVENTS,
                            run.raisedContext() ? "context" : "null")
                    .endControlFlow();
        }
        if (pending) {
            half.addStatement(outermost ? "pending.settle()" : "pending.succeed()");
        }
        return half.addStatement("return result").build();
    }

    private static MethodSpec.Builder half(String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addException(Throwable.class);
    }

    private CodeBlock ended(Stage stage, int depth) {
        if (depth == stage.wraps().size()) {
            return stage.core() instanceof Core.HandleStage ? handled() : value();
        }
        return CodeBlock.builder()
                .beginControlFlow("if (entered == $L)", depth)
                .add(value())
                .nextControlFlow("else")
                .add(StageWriter.inside(pipeline, stage.wraps().get(depth), ended(stage, depth + 1), HOLDER))
                .endControlFlow()
                .build();
    }

    private CodeBlock handled() {
        if (!handle.outcome()) {
            return value();
        }
        if (!handle.replaceable()) {
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
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement(
                        "$Loutcome = ($T) $T.requireNonNull(value(), $S)",
                        pending ? CodeBlock.of("$T ", Names.OUTCOME) : "",
                        Names.OUTCOME,
                        Objects.class,
                        handle.display() + " must end with an Outcome, but ended with null")
                .addStatement("result = $Loutcome.result()", cast());
        if (pending) {
            code.addStatement("pending.keep(outcome)");
        }
        return code.build();
    }

    private CodeBlock value() {
        return CodeBlock.builder().addStatement("result = $Lvalue()", cast()).build();
    }

    private CodeBlock cast() {
        return pipeline.result().equals(ClassName.OBJECT) ? CodeBlock.of("") : CodeBlock.of("($T) ", pipeline.result());
    }
}
