package io.fairlead.processor.model;

/** The three kinds of messages, each with the words that belong to it. */
public enum MessageKind {
    COMMAND("command", "io.fairlead.Command", "io.fairlead.annotation.CommandHandler"),
    QUERY("query", "io.fairlead.Query", "io.fairlead.annotation.QueryHandler"),
    EVENT("event", "io.fairlead.Event", "io.fairlead.annotation.EventHandler");

    private final String word;
    private final String type;
    private final String handlerAnnotation;

    MessageKind(String word, String type, String handlerAnnotation) {
        this.word = word;
        this.type = type;
        this.handlerAnnotation = handlerAnnotation;
    }

    /** What people call it. */
    public String word() {
        return word;
    }

    /** The interface that makes a class a message of this kind. */
    public String type() {
        return type;
    }

    /** The annotation that makes a class or a method a handler of this kind. */
    public String handlerAnnotation() {
        return handlerAnnotation;
    }

    /** Whether a message of this kind has exactly one handler, which answers it. */
    public boolean answered() {
        return this != EVENT;
    }
}
