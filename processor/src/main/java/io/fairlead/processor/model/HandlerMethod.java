package io.fairlead.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A method that handles a message.
 *
 * @param kind the kind of message, as the annotation states it
 * @param owner the handler class
 * @param name the method's name
 * @param parameters its parameters with type arguments resolved: the message, then perhaps a context
 * @param returns what it returns
 * @param flaws what is wrong with the method itself
 * @param generic whether it has type parameters of its own
 * @param checked whether it declares a checked exception
 * @param exposed whether whoever may name its class may call it by its name: it is public, and no other is called so
 * @param order its place among the handlers of an event
 * @param queued whether events come to it through the queue
 * @param errors whether publishers learn of its failures
 * @param filtering which of the events that it takes come to it
 * @param origin the method
 */
public record HandlerMethod(
        MessageKind kind,
        ClassName owner,
        String name,
        List<TypeRef> parameters,
        Returns returns,
        Set<MethodFlaw> flaws,
        boolean generic,
        boolean checked,
        boolean exposed,
        int order,
        boolean queued,
        Errors errors,
        Filtering filtering,
        Origin origin) {

    /** Whether publishers learn of the failures of an event handler. */
    public enum Errors {
        AS_CONFIGURED,
        SURFACED,
        ISOLATED
    }

    public static final String CONTEXT = "io.fairlead.MessageContext";

    /** The type of the message parameter; asked for only where there is one. */
    public TypeRef message() {
        return parameters.get(0);
    }

    /** Whether it asks for the context. */
    public boolean readsContext() {
        return parameters.size() > 1;
    }

    /** Whether it takes a message and at most a context. */
    public boolean hasHandlerParameters() {
        return parameters.size() == 1
                || (parameters.size() == 2 && parameters.get(1).erased().equals(CONTEXT));
    }

    /** Whether it is a function of Kotlin that suspends: it takes one parameter more than its source says. */
    public boolean suspends() {
        return !parameters.isEmpty()
                && parameters.get(parameters.size() - 1).erased().equals("kotlin.coroutines.Continuation");
    }

    /** Whether it answers later than it returns. */
    public boolean asynchronous() {
        return returns.form() == Form.STAGE;
    }

    /** For people: {@code com.shop.PlaceOrderHandler.handle}. */
    public String display() {
        return owner.canonicalName() + "." + name;
    }

    /**
     * What a handler method returns.
     *
     * @param form how the answer is wrapped
     * @param declared the type as declared; null for {@code void}
     * @param value the answer, boxed; null for {@code void}
     * @param raised the type of the events in an {@code Outcome}; null otherwise
     * @param fitsMessage whether the compiler would accept the answer where the message's result is asked for
     */
    public record Returns(
            Form form,
            @Nullable TypeRef declared,
            @Nullable TypeRef value,
            @Nullable TypeRef raised,
            boolean fitsMessage) {}

    /** How an answer is wrapped. */
    public enum Form {
        NOTHING,
        /** Nothing in Java, and {@code Unit} in Kotlin, for a message that asks for that. */
        UNIT,
        VALUE,
        OUTCOME,
        /** A publisher of values, for a message that asks for a stream of them. */
        PUBLISHER,
        /** A stage that ends with a value, or with an outcome. */
        STAGE
    }
}
