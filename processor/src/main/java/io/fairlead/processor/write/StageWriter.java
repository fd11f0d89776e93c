package io.fairlead.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.processor.plan.PipelinePlan;
import io.fairlead.processor.plan.PipelinePlan.Argument;
import io.fairlead.processor.plan.PipelinePlan.Call;
import io.fairlead.processor.plan.PipelinePlan.Commit;
import io.fairlead.processor.plan.PipelinePlan.Core;
import io.fairlead.processor.plan.PipelinePlan.Raising;
import io.fairlead.processor.plan.PipelinePlan.Run;
import io.fairlead.processor.plan.PipelinePlan.Stage;
import io.fairlead.processor.plan.PipelinePlan.Wrap;
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

    private final PipelinePlan pipeline;
    private final Run run;
    private final boolean answers;
    private final boolean pending;

    StageWriter(PipelinePlan pipeline, Run run) {
        this.pipeline = pipeline;
        this.run = run;
        answers = pipeline.kind().answered();
        pending = PendingWriter.isNeeded(run);
    }

    /** Adds the methods of all stages, except those whose code stands in the entry. */
    void addTo(TypeSpec.Builder type) {
        boolean inNext = false;
        boolean inEntry = answers && !pending;
        for (Stage stage : run.stages()) {
            addActions(type, pipeline, stage);
            if (inNext) {
                type.addType(next(stage));
            } else if (!inEntry) {
                type.addMethod(method(stage));
            }
            inNext = stage.core() instanceof Core.Around;
            inEntry = false;
        }
    }

    /** Adds the classes that hold what hooks need that wait. */
    static void addActions(TypeSpec.Builder type, PipelinePlan pipeline, Stage stage) {
        for (Wrap wrap : stage.wraps()) {
            Commit commit = wrap.afterCommit();
            if (commit != null) {
                type.addType(PendingWriter.action(pipeline, wrap, commit));
            }
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
        if (pending) {
            method.addParameter(Names.PENDING_EFFECTS, "pending");
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
        CodeBlock inside = inside(pipeline, wrap, wrapped(stage, depth + 1, holder), holder);
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
    static CodeBlock inside(PipelinePlan pipeline, Wrap wrap, CodeBlock enclosed, String holder) {
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
        if (wrap.afterCommit() != null) {
            code.add(PendingWriter.keep(pipeline, wrap, wrap.afterCommit(), holder));
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
                    pending ? CodeBlock.of("$T ", handle.outcome()) : "",
                    Objects.class,
                    call(handle.handler(), holder),
                    handle.display() + " must return an Outcome, but returned null");
            code.addStatement("result = $Loutcome.result()", castToResult(handle.cast()));
            if (pending) {
                code.addStatement("pending.keep(outcome)");
            }
        } else if (core instanceof Core.HandleStage || core instanceof Core.AroundStage) {
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
                call.arguments().stream()
                        .map(argument -> argument(argument, holder))
                        .toList());
    }

    private static CodeBlock argument(Argument argument, String holder) {
        String name = argument.field() ? holder + argument.name() : argument.name();
        return argument.cast() == null ? CodeBlock.of("$L", name) : CodeBlock.of("($T) $L", argument.cast(), name);
    }

    private CodeBlock enter(String stage, String receiver) {
        return CodeBlock.of("$L$N(message$L)", receiver, stage, passedOn());
    }

    private String passedOn() {
        return (run.context() ? ", context" : "") + (pending ? ", pending" : "");
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
        if (pending) {
            addField(type, constructor, Names.PENDING_EFFECTS, "pending");
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
        CodeBlock body = body(stage, "itsPipeline.");
        CodeBlock end = CodeBlock.of(answers ? "return result;\n" : "return null;\n");
        if (!pending) {
            return proceed.addCode(body).addCode(end).build();
        }
        return proceed.addStatement("$T pending = this.pending.begin()", Names.PENDING_EFFECTS)
                .addCode(PendingWriter.failing(CodeBlock.builder()
                        .add(body)
                        .addStatement("pending.succeed()")
                        .add(end)
                        .build()))
                .build();
    }
}
