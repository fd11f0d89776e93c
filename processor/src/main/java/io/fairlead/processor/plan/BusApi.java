package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.fairlead.processor.model.MessageKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a bus that the application sees. It is the same when there are errors, so that these are the only ones.
 *
 * @param name the bus
 * @param root the annotated class
 * @param scopes the scope annotations of the bus
 * @param module the Dagger module; null where there is no Dagger
 * @param codecs what makes bytes of messages and answers; null where nothing does, or nothing is stored
 * @param overloads one for each message that the bus's package may name, with a result that it may name
 * @param parts what the builder asks for
 */
public record BusApi(
        ClassName name,
        ClassName root,
        List<ClassName> scopes,
        @Nullable ClassName module,
        @Nullable ClassName codecs,
        List<Overload> overloads,
        List<BuilderPart> parts) {

    /**
     * A typed way in.
     *
     * @param kind which of {@code send}, {@code ask} and {@code publish}
     * @param message the class of the message
     * @param result what is returned; {@code void} for events
     * @param asynchronous whether its handler answers later, so that it is for senders who do not wait
     * @param handlers canonical names of the classes that it leads to
     */
    public record Overload(
            MessageKind kind, TypeName message, TypeName result, boolean asynchronous, List<String> handlers) {}

    /**
     * Something that the builder must be given.
     *
     * @param type its class: a handler or a middleware, or a whole package where the bus may not name one of these
     * @param name the builder's method
     */
    public record BuilderPart(ClassName type, String name) {}
}
