package io.fairlead.scale.project;

/** What a way of wiring asks of the classes that it wires. Everything else about them is the same for all. */
public enum Style {
    /** Nothing: somebody writes the calls. */
    PLAIN("", "", "", "", ""),
    /** Constructors to inject. */
    INJECT("", "@jakarta.inject.Singleton ", "", "@jakarta.inject.Inject ", ""),
    /** Types of messages, and a handler's kind on its class. */
    FAIRLEAD(
            " implements io.fairlead.%3$s",
            "@jakarta.inject.Singleton ", "@io.fairlead.annotation.%1$sHandler ", "@jakarta.inject.Inject ", ""),
    /**
     * Components. Events have listener methods; for what is answered Spring has nothing of its own, so handlers share a
     * type.
     */
    SPRING("", "@org.springframework.stereotype.Component ", "@org.springframework.stereotype.Component ", "", "") {
        @Override
        String handlerTypes(Message message) {
            return message.kind() == Kind.EVENT ? "" : " implements big.Handler<" + message.name() + ", Integer>";
        }

        @Override
        String onMethod(Kind kind) {
            return kind == Kind.EVENT ? "@org.springframework.context.event.EventListener " : "";
        }
    },
    /** A method's kind on the method. */
    AXON_4("", "", "", "", "@org.axonframework.%2$shandling.%1$sHandler "),
    /** The same, in other packages. */
    AXON_5("", "", "", "", "@org.axonframework.messaging.%2$shandling.annotation.%1$sHandler ");

    private final String messageTypes;
    private final String onStore;
    private final String onHandler;
    private final String onConstructor;
    private final String onMethod;

    Style(String messageTypes, String onStore, String onHandler, String onConstructor, String onMethod) {
        this.messageTypes = messageTypes;
        this.onStore = onStore;
        this.onHandler = onHandler;
        this.onConstructor = onConstructor;
        this.onMethod = onMethod;
    }

    String messageTypes(Kind kind) {
        return kind.fill(messageTypes);
    }

    String onStore() {
        return onStore;
    }

    String onHandler(Kind kind) {
        return kind.fill(onHandler);
    }

    String handlerTypes(Message message) {
        return "";
    }

    String onConstructor() {
        return onConstructor;
    }

    String onMethod(Kind kind) {
        return kind.fill(onMethod);
    }
}
