package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.MessageKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bus.
 *
 * @param api what the application sees of it
 * @param packages what it is injected with
 * @param pipelines one for each message that somebody handles
 * @param calls what each overload of {@code api} does, in the same order; null where a subclass is a message too, so that
 *     only the message itself tells
 * @param dispatches how a message of unknown class finds its way, for each kind
 * @param wiring the class that describes the wiring
 * @param routes the wiring
 */
public record BusPlan(
        BusApi api,
        List<PackageUse> packages,
        List<PipelinePlan> pipelines,
        List<@Nullable PipelineCall> calls,
        Map<MessageKind, DispatchPlan> dispatches,
        ClassName wiring,
        List<RoutePlan> routes) {

    /**
     * A package that the bus is injected with.
     *
     * @param type its class
     * @param field the field of its provider
     * @param accessor the method that hands it out
     * @param wholePart the builder's part that provides it whole; null if it is made from its members
     * @param memberParts the builder's parts that provide its members, in order; null for one that makes itself
     */
    public record PackageUse(
            ClassName type,
            String field,
            String accessor,
            @Nullable String wholePart,
            List<@Nullable String> memberParts) {}

    /**
     * The way into a pipeline.
     *
     * @param accessor the bus's method that opens the pipeline; null if nobody handles the message
     * @param context whether the pipeline takes metadata
     */
    public record PipelineCall(@Nullable String accessor, boolean context) {}

    /**
     * A line of the wiring.
     *
     * @param kind the message's kind
     * @param message the message's binary name
     * @param middleware binary names, outermost first
     * @param handlers binary names, in the order in which they run
     */
    public record RoutePlan(MessageKind kind, String message, List<String> middleware, List<String> handlers) {}
}
