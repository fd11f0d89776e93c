package io.fairlead.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.plan.BusPlan;
import io.fairlead.processor.plan.PipelinePlan;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes what a bus does for the types that its root declares open. */
final class OpenWriter {

    private OpenWriter() {}

    /** The method that tells the bus what is open. The classes are loaded when it is first called. */
    static MethodSpec makeOpenHandlers(BusPlan plan) {
        return MethodSpec.methodBuilder("makeOpenHandlers")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(Names.OPEN_HANDLERS)
                .addStatement(
                        "return new $T(this, $S, $L)",
                        Names.OPEN_HANDLERS,
                        plan.api().root().canonicalName(),
                        plan.open().stream()
                                .map(type -> CodeBlock.of("$T.class", type))
                                .collect(CodeBlock.joining(", ")))
                .build();
    }

    /**
     * What is done with a message of a class that the bus does not know.
     *
     * @param bus what holds the bus, with a dot behind it; empty in the bus itself
     */
    static CodeBlock unknown(BusPlan plan, MessageKind kind, String bus) {
        if (!plan.openKinds().contains(kind)) {
            return CodeBlock.of("throw $T.unhandled(message)", Names.REFUSALS);
        }
        return CodeBlock.of(
                (kind.answered() ? "return " : "") + "$LopenHandlers().$N(message, metadata)", bus, kind.verb());
    }

    /**
     * Hands a message to the handler that was registered at run time, if there is one.
     *
     * @param holder what holds the pipeline, with a dot behind it, or empty
     * @param cast from an object to the result
     * @param otherwise calls the compiled handler; null if there is none
     */
    static CodeBlock handle(PipelinePlan pipeline, String holder, CodeBlock cast, @Nullable CodeBlock otherwise) {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement(
                        "$T registered = $Lbus.openHandlers().$N(message)",
                        Names.REGISTERED_HANDLER,
                        holder,
                        pipeline.kind().word());
        if (otherwise == null) {
            return code.beginControlFlow("if (registered == null)")
                    .addStatement("throw $Lbus.openHandlers().unregistered(message)", holder)
                    .endControlFlow()
                    .addStatement("result = $Lregistered.handle(message, context)", cast)
                    .build();
        }
        return code.beginControlFlow("if (registered != null)")
                .addStatement("result = $Lregistered.handle(message, context)", cast)
                .nextControlFlow("else")
                .add(otherwise)
                .endControlFlow()
                .build();
    }

    /** Tells an event to the listener that the context leads to. */
    static CodeBlock hear() {
        return CodeBlock.builder()
                .addStatement("$T.hear(message, context)", Names.REGISTERED_HANDLER)
                .build();
    }

    /** Runs all that were registered at run time to hear an event, each with the middleware around it. */
    static CodeBlock hearing(PipelinePlan.Run run, CodeBlock event) {
        return CodeBlock.builder()
                .beginControlFlow(
                        "for ($T registered : bus.openHandlers().listeners(message))", Names.REGISTERED_HANDLER)
                .beginControlFlow("try")
                .add(PipelineWriter.entering(run, CodeBlock.of("message, registered.context(bus, shared)")))
                .nextControlFlow("catch ($T error)", Throwable.class)
                .addStatement(
                        "failures = $T.add(failures, bus.options(), $L, registered.name(), error)",
                        Names.EVENT_FAILURES,
                        event)
                .endControlFlow()
                .endControlFlow()
                .build();
    }
}
