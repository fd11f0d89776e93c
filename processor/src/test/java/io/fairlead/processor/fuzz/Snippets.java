package io.fairlead.processor.fuzz;

import java.util.List;

/** What a mutation puts into a program. Full names, so that they mean something everywhere. */
final class Snippets {

    static final List<String> ANNOTATIONS = List.of(
            "@io.fairlead.annotation.CommandHandler",
            "@io.fairlead.annotation.QueryHandler",
            "@io.fairlead.annotation.EventHandler",
            "@io.fairlead.annotation.EventHandler(order = 3)",
            "@io.fairlead.annotation.Middleware",
            "@io.fairlead.annotation.Middleware(order = 1)",
            "@io.fairlead.annotation.Middleware(on = Deprecated.class)",
            "@io.fairlead.annotation.GenerateBus",
            "@io.fairlead.annotation.GenerateBus(name = \"Builder\")",
            "@io.fairlead.annotation.GenerateBus(name = \"Object\")",
            "@jakarta.inject.Inject",
            "@jakarta.inject.Singleton",
            "@SuppressWarnings(\"MissingInject\")",
            "@Deprecated",
            "@Gone");

    static final List<String> TYPES = List.of(
            "int",
            "void",
            "long[]",
            "Object",
            "Void",
            "T",
            "Gone",
            "java.util.List<?>",
            "java.util.List<Gone>",
            "java.util.Map<String, ? super Integer>",
            "io.fairlead.Message",
            "io.fairlead.Event",
            "io.fairlead.Command<?>",
            "io.fairlead.Command<String>",
            "io.fairlead.Command",
            "io.fairlead.Query<? extends Number>",
            "io.fairlead.Query",
            "io.fairlead.Outcome<String, ? extends io.fairlead.Event>",
            "io.fairlead.ShortCircuit<Integer>",
            "io.fairlead.ShortCircuit",
            "io.fairlead.Next<?>",
            "io.fairlead.MessageContext",
            "java.util.concurrent.CompletionStage<String>");

    static final List<String> TYPE_PARAMETERS =
            List.of("<T>", "<T extends Comparable<T>>", "<String>", "<?>", "<>", "[]", "<int[]>", "<Gone>");

    static final List<String> MEMBERS = List.of(
            "record Extra() implements io.fairlead.Command<Integer> {}",
            "record Extra<T>(T it) implements io.fairlead.Query<T> {}",
            "record Extra() implements io.fairlead.Query {}",
            "record Extra() implements io.fairlead.Event, io.fairlead.Command<String> {}",
            "enum Extra implements io.fairlead.Event { ONE }",
            "interface Extra extends io.fairlead.Event {}",
            "static class Builder implements io.fairlead.Event {}",
            "void handle(io.fairlead.Event event) {}",
            "public void handle(io.fairlead.Command<String> command) {}",
            "static void handle() {}",
            "private void handle(String text) {}",
            "<T extends io.fairlead.Event> void handle(T event) {}",
            "@io.fairlead.annotation.EventHandler public boolean equals(Object other) { return true; }",
            "@io.fairlead.annotation.EventHandler void equals(io.fairlead.Event event) {}",
            "@io.fairlead.annotation.EventHandler void wait(io.fairlead.Event event) {}",
            "@io.fairlead.annotation.EventHandler void $1(io.fairlead.Event... event) {}",
            "<T extends Number & Comparable<T>> T before(io.fairlead.Message message) { return null; }",
            "io.fairlead.ShortCircuit<String> before(io.fairlead.Command<String> command) { return null; }",
            "void onFinally(io.fairlead.Message message) {}",
            "void onFinally(io.fairlead.Message message, io.fairlead.MessageContext context, int state) {}",
            "void after(io.fairlead.Message message, Object result) {}",
            "<M extends io.fairlead.Message> void onError(M message, Throwable error) throws Throwable {}",
            "Object around(io.fairlead.Query<?> query, io.fairlead.Next<?> next) throws Exception { return null; }",
            "<R> R around(io.fairlead.Message message, io.fairlead.Next<R> next) { return null; }",
            "@io.fairlead.annotation.CommandHandler static class Nested { int handle(Extra extra) { return 1; } }",
            "@io.fairlead.annotation.GenerateBus interface Inner {}",
            "@io.fairlead.annotation.GenerateBus record Inner() {}",
            "class Object {}",
            "class String {}");

    private Snippets() {}
}
