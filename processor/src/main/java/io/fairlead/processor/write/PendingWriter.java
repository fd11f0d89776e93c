package io.fairlead.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.processor.plan.PipelinePlan;
import io.fairlead.processor.plan.PipelinePlan.Argument;
import io.fairlead.processor.plan.PipelinePlan.Commit;
import io.fairlead.processor.plan.PipelinePlan.Raising;
import io.fairlead.processor.plan.PipelinePlan.Run;
import io.fairlead.processor.plan.PipelinePlan.Wrap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes what waits until a message is committed: hooks, and with them the events that were raised. It is held in {@code pending}. */
final class PendingWriter {

    private PendingWriter() {}

    /** Whether anything waits on a way. */
    static boolean isNeeded(Run run) {
        return run.raising() == Raising.WITH_PENDING;
    }

    /** Makes what holds it, for a whole pipeline. */
    static CodeBlock holder(Run run, String bus) {
        return CodeBlock.of("new $T($L, $L)", Names.PENDING_EFFECTS, bus, run.raisedContext() ? "context" : "null");
    }

    /** The same for an answer that comes later. */
    static CodeBlock lateHolder(Run run, String bus) {
        return CodeBlock.of("$T.late($L, $L)", Names.PENDING_EFFECTS, bus, run.raisedContext() ? "context" : "null");
    }

    /**
     * The way to a handler, and what then waits no longer.
     *
     * @param enter the statement that enters the first stage
     */
    static CodeBlock settled(Run run, CodeBlock enter) {
        return CodeBlock.builder()
                .addStatement("$T pending = $L", Names.PENDING_EFFECTS, holder(run, "bus"))
                .add(failing(enter))
                .addStatement("pending.settle()")
                .build();
    }

    /** A run of which nothing remains if it fails. */
    static CodeBlock failing(CodeBlock run) {
        return CodeBlock.builder()
                .beginControlFlow("try")
                .add(run)
                .nextControlFlow("catch ($T error)", Throwable.class)
                .addStatement("pending.fail()")
                .addStatement("throw error")
                .endControlFlow()
                .build();
    }

    /** Keeps the call of a hook. */
    static CodeBlock keep(PipelinePlan pipeline, Wrap wrap, Commit commit, String holder) {
        CodeBlock needed = needed(pipeline, wrap, commit).keySet().stream()
                .map(name -> CodeBlock.of(", $N", name))
                .collect(CodeBlock.joining(""));
        return CodeBlock.of(
                "pending.add(new $N($L$L));\n", commit.type(), holder.isEmpty() ? "this" : "itsPipeline", needed);
    }

    /** The class that holds what a hook needs until then. */
    static TypeSpec action(PipelinePlan pipeline, Wrap wrap, Commit commit) {
        TypeSpec.Builder type = TypeSpec.classBuilder(commit.type())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(Runnable.class);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(pipeline.name(), "itsPipeline");
        StageWriter.keep(type, constructor, pipeline.name(), "itsPipeline");
        needed(pipeline, wrap, commit).forEach((name, held) -> {
            constructor.addParameter(held, name);
            StageWriter.keep(type, constructor, held, name);
        });
        return type.addMethod(constructor.build())
                .addMethod(MethodSpec.methodBuilder("run")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .addStatement(StageWriter.call(commit.call(), "itsPipeline."))
                        .build())
                .build();
    }

    /** The message, and those variables that are passed on. */
    private static Map<String, TypeName> needed(PipelinePlan pipeline, Wrap wrap, Commit commit) {
        Map<String, TypeName> variables = new LinkedHashMap<>();
        variables.put("result", pipeline.result());
        variables.put("context", Names.MESSAGE_CONTEXT);
        if (wrap.state() != null) {
            variables.put(wrap.state().name(), wrap.state().type());
        }
        variables
                .keySet()
                .retainAll(
                        commit.call().arguments().stream().map(Argument::name).toList());
        Map<String, TypeName> needed = new LinkedHashMap<>();
        needed.put("message", pipeline.parameter());
        needed.putAll(variables);
        return needed;
    }
}
