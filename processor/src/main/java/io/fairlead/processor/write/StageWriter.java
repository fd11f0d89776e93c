package io.fairlead.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.fairlead.processor.plan.PipelinePlan;
import io.fairlead.processor.plan.PipelinePlan.Argument;
import io.fairlead.processor.plan.PipelinePlan.Call;
import io.fairlead.processor.plan.PipelinePlan.Core;
import io.fairlead.processor.plan.PipelinePlan.Raising;
import io.fairlead.processor.plan.PipelinePlan.Run;
import io.fairlead.processor.plan.PipelinePlan.Stage;
import io.fairlead.processor.plan.PipelinePlan.Wrap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the way to one handler: hooks as nested try blocks around what they enclose, and a {@code Next} for each
 * around method.
 *
 * <p>What an around method encloses stands in its {@code Next} itself, which returns an object and not the message's
 * own result: a method of the pipeline, or the second method that javac writes for a narrower result, would be a frame
 * more for each middleware, and HotSpot inlines fifteen.
 */
final class StageWriter {

    private static final TypeName EVENTS =
            ParameterizedTypeName.get(ClassName.get(List.class), WildcardTypeName.subtypeOf(Names.EVENT));

    private final PipelinePlan pipeline;
    private final Run run;
    private final boolean answers;
    private final boolean holdsEvents;

    StageWriter(PipelinePlan pipeline, Run run) {
        this.pipeline = pipeline;
        this.run = run;
        answers = pipeline.kind().answered();
        holdsEvents = run.raising() == Raising.FROM_HOLDER;
    }

    /** Adds the methods of all stages, except those whose code stands in the entry. */
    void addTo(TypeSpec.Builder type) {
        boolean inNext = false;
        boolean inEntry = answers && !holdsEvents;
        for (Stage stage : run.stages()) {
            if (inNext) {
                type.addType(next(stage));
            } else if (!inEntry) {
                type.addMethod(method(stage));
            }
            inNext = stage.core() instanceof Core.Around;
            inEntry = false;
        }
    }

    /** The code of the first stage, for the pipeline's entry: it leaves the answer in {@code result}. */
    CodeBlock entryBody() {
        return body(run.stages().get(0), "");
    }

    /** The call of the first stage. */
    CodeBlock enterFirst() {
        return enter(run.stages().get(0).name(), "");
    }

    private MethodSpec method(Stage stage) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(stage.name())
                .addModifiers(Modifier.PRIVATE)
                .returns(pipeline.result())
                .addParameter(pipeline.parameter(), "message");
        if (run.context()) {
            method.addParameter(Names.MESSAGE_CONTEXT, "context");
        }
        if (holdsEvents) {
            method.addParameter(Names.RAISED_EVENTS, "raised");
        }
        method.addCode(body(stage, ""));
        if (answers) {
            method.addStatement("return result");
        }
        return method.build();
    }

    /**
     * The code of a stage.
     *
     * @param holder what holds the pipeline, with a dot behind it; empty where the code is the pipeline's own
     */
    private CodeBlock body(Stage stage, String holder) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (compiled(stage.core()) instanceof Core.HandleOutcome handle && run.raising() == Raising.FROM_OUTCOME) {
            code.addStatement("$T outcome = null", handle.outcome());
        }
        if (answers) {
            code.addStatement("$T result", pipeline.result());
        }
        return code.add(wrapped(stage, 0, holder)).build();
    }

    private static @Nullable Core compiled(Core core) {
        return core instanceof Core.HandleOpen open ? open.compiled() : core;
    }

    private CodeBlock wrapped(Stage stage, int depth, String holder) {
        if (depth == stage.wraps().size()) {
            return core(stage.core(), holder);
        }
        Wrap wrap = stage.wraps().get(depth);
        CodeBlock.Builder code = CodeBlock.builder();
        if (wrap.before() != null) {
            if (wrap.state() == null) {
                code.addStatement(call(wrap.before(), holder));
            } else {
                code.addStatement(
                        "$T $N = $L", wrap.state().type(), wrap.state().name(), call(wrap.before(), holder));
            }
        }
        CodeBlock inside = inside(wrap, wrapped(stage, depth + 1, holder), holder);
        if (!wrap.shortCircuit()) {
            return code.add(inside).build();
        }
        code.beginControlFlow(
                "if ($N.isTaken())", Objects.requireNonNull(wrap.state()).name());
        if (answers) {
            code.addStatement(
                    "result = $L$N.result()", castToResult(true), wrap.state().name());
        }
        return code.nextControlFlow("else").add(inside).endControlFlow().build();
    }

    /** What hooks do after and around what they enclose. */
    static CodeBlock inside(Wrap wrap, CodeBlock enclosed, String holder) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (wrap.onFinally() != null) {
            code.beginControlFlow("try");
        }
        if (wrap.onError() != null) {
            code.beginControlFlow("try")
                    .add(enclosed)
                    .nextControlFlow("catch ($T error)", Throwable.class)
                    .addStatement(call(wrap.onError(), holder))
                    .addStatement("throw error")
                    .endControlFlow();
        } else {
            code.add(enclosed);
        }
        if (wrap.after() != null) {
            code.addStatement(call(wrap.after(), holder));
        }
        if (wrap.onFinally() != null) {
            code.nextControlFlow("finally")
                    .addStatement(call(wrap.onFinally(), holder))
                    .endControlFlow();
        }
        return code.build();
    }

    private CodeBlock core(Core core, String holder) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (core instanceof Core.HandleNothing handle) {
            code.addStatement(call(handle.handler(), holder));
            if (answers) {
                code.addStatement("result = null");
            }
        } else if (core instanceof Core.HandleValue handle) {
            code.addStatement("result = $L$L", castToResult(handle.cast()), call(handle.handler(), holder));
        } else if (core instanceof Core.HandleOutcome handle) {
            code.addStatement(
                    "$Loutcome = $T.requireNonNull($L, $S)",
                    holdsEvents ? CodeBlock.of("$T ", handle.outcome()) : "",
                    Objects.class,
                    call(handle.handler(), holder),
                    handle.display() + " must return an Outcome, but returned null");
            code.addStatement("result = $Loutcome.result()", castToResult(handle.cast()));
            if (holdsEvents) {
                code.addStatement("raised.keep(outcome)");
            }
        } else if (core instanceof Core.HandleStage) {
            throw new IllegalArgumentException("an asynchronous way has no stages that return");
        } else if (core instanceof Core.Around around) {
            code.addStatement(
                    "$T next = new $N($L, message$L)",
                    Names.NEXT,
                    nextName(around.nextStage()),
                    holder.isEmpty() ? "this" : "itsPipeline",
                    passedOn());
            code.addStatement(
                    "$L$L",
                    answers ? CodeBlock.of("result = $L", castToResult(around.cast())) : "",
                    call(around.around(), holder));
        } else if (core instanceof Core.HandleOpen open) {
            Core compiled = open.compiled();
            code.add(OpenWriter.handle(
                    pipeline, holder, castToResult(true), compiled == null ? null : core(compiled, holder)));
        } else if (core instanceof Core.HearRegistered) {
            code.add(OpenWriter.hear());
        } else if (core instanceof Core.Enter enter) {
            code.addStatement("$L$L", answers ? "result = " : "", enter(enter.nextStage(), holder));
        }
        return code.build();
    }

    private CodeBlock castToResult(boolean needed) {
        return needed && !pipeline.result().equals(ClassName.OBJECT)
                ? CodeBlock.of("($T) ", pipeline.result())
                : CodeBlock.of("");
    }

    /** The call of a hook or a handler. */
    static CodeBlock call(Call call, String holder) {
        return CallWriter.write(
                call,
                CodeBlock.of("$L$N", holder, call.field()),
                call.arguments().stream().map(StageWriter::argument).toList());
    }

    private static CodeBlock argument(Argument argument) {
        return argument.cast() == null
                ? CodeBlock.of("$L", argument.name())
                : CodeBlock.of("($T) $L", argument.cast(), argument.name());
    }

    private CodeBlock enter(String stage, String receiver) {
        return CodeBlock.of("$L$N(message$L)", receiver, stage, passedOn());
    }

    private String passedOn() {
        return (run.context() ? ", context" : "") + (holdsEvents ? ", raised" : "");
    }

    private static String nextName(String stage) {
        return "Next_" + stage.substring(0, 1).toUpperCase(Locale.ROOT) + stage.substring(1);
    }

    private TypeSpec next(Stage stage) {
        TypeSpec.Builder type = TypeSpec.classBuilder(nextName(stage.name()))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(Names.NEXT);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        addField(type, constructor, pipeline.name(), "itsPipeline");
        addField(type, constructor, pipeline.parameter(), "message");
        if (run.context()) {
            addField(type, constructor, Names.MESSAGE_CONTEXT, "context");
        }
        if (holdsEvents) {
            addField(type, constructor, Names.RAISED_EVENTS, "raised");
        }
        return type.addMethod(constructor.build()).addMethod(proceed(stage)).build();
    }

    private static void addField(
            TypeSpec.Builder type, MethodSpec.Builder constructor, TypeName fieldType, String name) {
        constructor.addParameter(fieldType, name);
        keep(type, constructor, fieldType, name);
    }

    /** A field for a constructor's parameter. */
    static void keep(TypeSpec.Builder type, MethodSpec.Builder constructor, TypeName fieldType, String name) {
        type.addField(fieldType, name, Modifier.PRIVATE, Modifier.FINAL);
        constructor.addStatement("this.$1N = $1N", name);
    }

    private MethodSpec proceed(Stage stage) {
        MethodSpec.Builder proceed = MethodSpec.methodBuilder("proceed")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ClassName.OBJECT);
        CodeBlock body = CodeBlock.builder()
                .add(body(stage, "itsPipeline."))
                .addStatement(answers ? "return result" : "return null")
                .build();
        if (!holdsEvents) {
            return proceed.addCode(body).build();
        }
        // Only the events of the last run that succeeded are published.
        return proceed.addStatement("$T earlier = raised.begin()", EVENTS)
                .beginControlFlow("try")
                .addCode(body)
                .nextControlFlow("catch ($T error)", Throwable.class)
                .addStatement("raised.undo(earlier)")
                .addStatement("throw error")
                .endControlFlow()
                .build();
    }
}
