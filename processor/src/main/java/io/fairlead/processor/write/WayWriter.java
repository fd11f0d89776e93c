package io.fairlead.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.plan.BusPlan.ComponentUse;
import io.fairlead.processor.plan.BusPlan.Way;
import io.fairlead.processor.plan.PipelinePlan;
import io.fairlead.processor.plan.PipelinePlan.Argument;
import io.fairlead.processor.plan.PipelinePlan.Call;
import io.fairlead.processor.plan.PipelinePlan.Core;
import java.util.List;

/** Writes the statements that lead a message out of a bus and return. */
final class WayWriter {

    private final boolean inPart;
    private final boolean typed;

    private WayWriter(boolean inPart, boolean typed) {
        this.inPart = inPart;
        this.typed = typed;
    }

    /** For an overload, which returns the message's own result. */
    static WayWriter ofOverload() {
        return new WayWriter(false, true);
    }

    /** For code of the bus that returns any result. */
    static WayWriter ofDispatch() {
        return new WayWriter(false, false);
    }

    /**
     * For a part of a table, which has what the message goes to in a variable {@code keptTarget}, and returns any
     * result.
     */
    static WayWriter ofPart() {
        return new WayWriter(true, false);
    }

    /**
     * Writes the way of one message.
     *
     * @param message what holds the message, of its own class where the bus may name it
     * @param metadata what holds the metadata
     */
    CodeBlock write(Way way, CodeBlock message, String metadata) {
        if (way instanceof Way.Through through) {
            return through(through.pipeline(), message, metadata);
        }
        if (way instanceof Way.Straight straight) {
            return straight.pipeline().kind().answered() ? answer(straight, message) : publication(straight, message);
        }
        return CodeBlock.of("// nobody handles it\n");
    }

    private CodeBlock through(PipelinePlan pipeline, CodeBlock message, String metadata) {
        MessageKind kind = pipeline.kind();
        return CodeBlock.builder()
                .add(
                        (kind.answered() ? "return $L." : "$L.") + kind.verb() + "($L"
                                + (pipeline.context() ? ", " + metadata : "") + ");\n",
                        receiver(pipeline.name(), pipeline.field()),
                        message)
                .build();
    }

    private CodeBlock answer(Way.Straight way, CodeBlock message) {
        PipelinePlan pipeline = way.pipeline();
        Core core = core(pipeline);
        if (core instanceof Core.HandleValue handle) {
            boolean cast = typed && handle.cast() && !pipeline.result().equals(ClassName.OBJECT);
            return CodeBlock.builder()
                    .addStatement(
                            "return $L$L",
                            cast ? CodeBlock.of("($T) ", pipeline.result()) : "",
                            call(handle.handler(), component(way, handle.handler()), message))
                    .build();
        }
        Call call = ((Core.HandleNothing) core).handler();
        return CodeBlock.builder()
                .addStatement(call(call, component(way, call), message))
                .addStatement("return null")
                .build();
    }

    /**
     * What keeps the handler from being made is the publisher's to know; what the handler throws is a failure of it.
     */
    private CodeBlock publication(Way.Straight way, CodeBlock message) {
        PipelinePlan pipeline = way.pipeline();
        Call call = ((Core.HandleNothing) core(pipeline)).handler();
        CodeBlock.Builder code = CodeBlock.builder();
        if (!inPart) {
            code.addStatement("var handler = $L", component(way, call));
        }
        return code.beginControlFlow("try")
                .addStatement(call(call, inPart ? component(way, call) : CodeBlock.of("handler"), message))
                .nextControlFlow("catch ($T error)", Throwable.class)
                .addStatement(
                        reporting(pipeline.runs().get(0)) + "($Loptions(), $L$L, $S, error)",
                        Names.EVENT_FAILURES,
                        inPart ? "bus." : "",
                        pipeline.parameter().equals(ClassName.OBJECT) ? CodeBlock.of("($T) ", Names.EVENT) : "",
                        message,
                        pipeline.runs().get(0).handler())
                .endControlFlow()
                .build();
    }

    private static String reporting(PipelinePlan.Run run) {
        return switch (run.publishers()) {
            case LEARN_AS_CONFIGURED -> "$T.only";
            case LEARN -> "throw $T.onlySurfaced";
            case LEARN_NOTHING -> "$T.isolate";
        };
    }

    private static Core core(PipelinePlan pipeline) {
        return pipeline.runs().get(0).stages().get(0).core();
    }

    /** The handler; a bridge takes it as an object. */
    private CodeBlock component(Way.Straight way, Call call) {
        ComponentUse use = way.handler();
        return receiver(call.bridge() == null ? use.type() : ClassName.OBJECT, use.accessor());
    }

    private CodeBlock receiver(ClassName type, String accessor) {
        if (!inPart) {
            return CodeBlock.of(Verbatim.of(accessor) + "()");
        }
        return type.equals(ClassName.OBJECT) ? CodeBlock.of("keptTarget") : CodeBlock.of("(($T) keptTarget)", type);
    }

    private static CodeBlock call(Call call, CodeBlock component, CodeBlock message) {
        // Without a context, the message is all that a handler takes.
        Argument argument = call.arguments().get(0);
        return CallWriter.write(call, component, List.of(CodeBlock.of("$L$L", cast(argument), message)));
    }

    private static CodeBlock cast(Argument argument) {
        return argument.cast() == null ? CodeBlock.of("") : CodeBlock.of("($T) ", argument.cast());
    }
}
