package io.fairlead.processor.model;

/** The three kinds of messages, each with the words that belong to it. */
public enum MessageKind {
    COMMAND("command", "send", "io.fairlead.Command", "io.fairlead.annotation.CommandHandler"),
    QUERY("query", "ask", "io.fairlead.Query", "io.fairlead.annotation.QueryHandler"),
    EVENT("event", "publish", "io.fairlead.Event", "io.fairlead.annotation.EventHandler");

    private final String word;
    private final String verb;
    private final String type;
    private final String handlerAnnotation;

    MessageKind(String word, String verb, String type, String handlerAnnotation) {
        this.word = word;
        this.verb = verb;
        this.type = type;
        this.handlerAnnotation = handlerAnnotation;
    }

    /** What people call it. */
    public String word() {
        return word;
    }

    /** The method of a bus that takes it. */
    public String verb() {
        return verb;
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
