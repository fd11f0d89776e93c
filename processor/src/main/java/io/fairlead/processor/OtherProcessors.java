package io.fairlead.processor;

import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.Processor;

/**
 * Whether another processor is at hand that may write handlers, middleware or messages. A compiler does not tell which
 * processors run beside this one; but they come from the same path, and are registered there.
 *
 * <p>Nothing is wrong with an answer that is too careful, but the cost of a round.
 */
final class OtherProcessors {

    /** Ours, and those of which it is known that they write nothing of the kind. */
    private static final Set<String> HARMLESS = Set.of(
            MarkProcessor.class.getName(),
            // Its validators are missed where they are not there yet.
            ConstraintProcessor.class.getName(),
            FairleadProcessor.class.getName(),
            "dagger.internal.codegen.ComponentProcessor",
            "lombok.launch.AnnotationProcessorHider$AnnotationProcessor",
            "lombok.launch.AnnotationProcessorHider$ClaimingProcessor");

    private OtherProcessors() {}

    static boolean mayWriteOurs() {
        try {
            return ServiceLoader.load(Processor.class, OtherProcessors.class.getClassLoader()).stream()
                    .map(provider -> provider.type().getName())
                    .anyMatch(name -> !HARMLESS.contains(name));
        } catch (ServiceConfigurationError unloadable) {
            // It is somebody else's, and there.
            return true;
        }
    }
}
