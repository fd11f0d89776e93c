package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.fairlead.processor.model.MessageKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A bus.
 *
 * @param api what the application sees of it
 * @param packages what it is injected with
 * @param groups the same in groups, where they are more than a constructor may take; otherwise empty
 * @param kept what it has fields for
 * @param pipelines all pipelines of it
 * @param policies the classes that stand for the annotations of policies
 * @param calls what each overload of {@code api} does, in the same order; null where a subclass is a message too, so that
 *     only the message itself tells
 * @param dispatches how a message of unknown class finds its way, for each kind
 * @param open the types that are open
 * @param openKinds the kinds of these: a message of such a kind, and of a class that is unknown, may be open
 * @param modules the class that checks its modules
 * @param daggerPackages the Dagger subcomponent that makes its packages, where there is Dagger
 * @param wiring the class that describes the wiring
 * @param routes the wiring
 * @param origins canonical names of the classes that all this follows from
 */
public record BusPlan(
        BusApi api,
        List<PackageUse> packages,
        List<PackageGroup> groups,
        Kept kept,
        List<PipelinePlan> pipelines,
        List<PolicyPlan> policies,
        List<@Nullable Way> calls,
        Map<MessageKind, DispatchPlan> dispatches,
        List<TypeName> open,
        Set<MessageKind> openKinds,
        ClassName modules,
        ClassName daggerPackages,
        ClassName wiring,
        List<RoutePlan> routes,
        List<String> origins) {

    /** Whether a handler of this kind of message answers later than it returns. */
    public boolean answersLater(MessageKind kind) {
        return pipelines.stream().anyMatch(pipeline -> pipeline.kind() == kind && pipeline.asynchronous());
    }

    /**
     * A package that the bus is injected with.
     *
     * @param type its class
     * @param field the field that keeps it, and the method that hands it out
     * @param provider the field of its provider
     * @param wholePart the builder's part that provides it whole; null if it is made from its members
     * @param memberParts the builder's parts that provide its members, in order; null for one that makes itself
     */
    public record PackageUse(
            ClassName type,
            String field,
            String provider,
            @Nullable String wholePart,
            List<@Nullable String> memberParts) {}

    /**
     * A class that holds providers of many packages.
     *
     * @param type its name
     * @param field the parameter that takes it
     * @param packages what it holds
     */
    public record PackageGroup(ClassName type, String field, List<PackageUse> packages) {}

    /**
     * What a bus has a field for, and makes when it is first needed. All else that it makes stands in the parts of a
     * table.
     *
     * @param components the handlers that messages go to straight
     * @param pipelines the pipelines of other messages
     */
    public record Kept(List<ComponentUse> components, List<PipelinePlan> pipelines) {}

    /**
     * A handler or a middleware, as the bus sees it.
     *
     * @param type its class where the bus may name it, otherwise {@code Object}
     * @param cast whether its package hands it out as a wider type
     * @param accessor the bus's field of it, and the method that hands it out, if the bus has one
     * @param packageAccessor the bus's method that hands out its package
     * @param packageMember the package's method that hands it out
     */
    public record ComponentUse(
            ClassName type, boolean cast, String accessor, String packageAccessor, String packageMember) {}

    /** What becomes of a message. */
    public sealed interface Way {

        /** Nothing: nobody handles the event. */
        record Nowhere() implements Way {}

        /**
         * It goes to its one handler, as no middleware and no context is in between.
         *
         * @param pipeline what the pipeline would do
         */
        record Straight(PipelinePlan pipeline) implements Way {

            /** The handler. */
            public ComponentUse handler() {
                return pipeline.participants().get(0).use();
            }
        }

        /** It goes through its pipeline. */
        record Through(PipelinePlan pipeline) implements Way {}
    }

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
