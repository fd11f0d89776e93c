package io.fairlead.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.fairlead.processor.plan.PipelinePlan.Call;
import java.util.List;
import java.util.stream.Stream;

/** Writes the call of a component: of its bridge, which takes the component too, or of the component itself. */
final class CallWriter {

    private CallWriter() {}

    /**
     * Writes a call, without a semicolon.
     *
     * @param component what holds the component
     * @param arguments what else is passed
     */
    static CodeBlock write(Call call, CodeBlock component, List<CodeBlock> arguments) {
        CodeBlock receiver = call.bridge() == null ? component : CodeBlock.of("$T", call.bridge());
        Stream<CodeBlock> passed =
                call.bridge() == null ? arguments.stream() : Stream.concat(Stream.of(component), arguments.stream());
        return CodeBlock.of(
                "$L." + Verbatim.of(call.method()) + "($L)", receiver, passed.collect(CodeBlock.joining(", ")));
    }
}
