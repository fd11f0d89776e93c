package io.fairlead.processor.incremental;

import org.jspecify.annotations.Nullable;

/** A handler under edit: of one message, or, where there is none, of every event of the family. */
final class HandlerDraft {

    final @Nullable MessageDraft message;
    String name;
    String folder;
    int order;
    int body;
    boolean onMethod;
    boolean twoConstructors;
    boolean wantsBus;
    boolean wantsContext;

    /** What is wrong with it, if anything. */
    @Nullable
    Fault fault;

    HandlerDraft(@Nullable MessageDraft message, String name, String folder) {
        this.message = message;
        this.name = name;
        this.folder = folder;
    }

    boolean nested() {
        return message != null && message.enclosed && message.folder.equals(folder);
    }

    String text(Draft draft) {
        return "package " + folder + ";\n\n" + body(draft);
    }

    String body(Draft draft) {
        String kind = message == null ? "Event" : message.kind.word;
        String annotation =
                "@io.fairlead.annotation." + kind + "Handler" + (order == 0 ? "" : "(order = " + order + ")");
        return """
                %s%sfinal class %s {
                %s
                    @Override
                    public String toString() {
                        return "%d";
                    }

                    %s%s %s(%s message%s) {%s}
                }
                """.formatted(
                        onMethod ? "" : annotation + "\n",
                        (twoConstructors ? "@SuppressWarnings(\"MissingInject\")\n" : "") + (nested() ? "static " : ""),
                        name,
                        constructors(draft),
                        body,
                        onMethod ? annotation + "\n    " : "",
                        result(),
                        onMethod ? "on" : "handle",
                        fault == Fault.MISSPELT ? "Misspelt" : type(),
                        wantsContext ? ", io.fairlead.MessageContext context" : "",
                        result().equals("void") ? "" : " return null; ");
    }

    private String constructors(Draft draft) {
        if (twoConstructors) {
            return "    " + name + "(int number) {}\n\n    " + name + "(long number) {}\n";
        }
        return wantsBus ? "    @jakarta.inject.Inject\n    " + name + "(" + draft.bus() + " bus) {}\n" : "";
    }

    private String type() {
        return message == null ? "com.shop.Family" : message.type();
    }

    private String result() {
        if (fault == Fault.WRONG_RESULT) {
            return "Thread";
        }
        return message == null || !message.answered() ? "void" : message.result;
    }
}
