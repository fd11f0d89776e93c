package io.fairlead.tests.messages;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.MessageContext;
import io.fairlead.Query;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.Middleware;
import io.fairlead.annotation.QueryHandler;
import java.util.ArrayList;
import java.util.List;

/** Messages and handlers of all forms that Java has for them. */
public final class Kinds {

    public enum Singleton implements Command<String> {
        INSTANCE
    }

    /** Its constants are subclasses. */
    public enum Constants implements Query<String> {
        ONE {
            @Override
            String text() {
                return "one";
            }
        },
        TWO;

        String text() {
            return "two";
        }
    }

    /** A class, and one that inherits from it, with handlers of their own. */
    public static class Base implements Command<String> {}

    public static class Derived extends Base {}

    public static final class Orphan extends Derived {}

    public abstract static class Abstract<R> implements Query<List<R>> {}

    public static final class Concrete extends Abstract<String> {}

    public record ByMethod(String text) implements Command<String> {}

    public record ByMethodToo(String text) implements Query<String> {}

    public record ByInheritance(int number) implements Command<Integer> {}

    public record ByInterface(int number) implements Query<Integer> {}

    public record Overloaded(int number) implements Command<Integer> {}

    public record OverloadedToo(int number) implements Command<Long> {}

    public record Nested(int number) implements Command<Integer> {

        public record Deeper(int number) implements Command<Integer> {

            @CommandHandler
            static final class Handler {
                int handle(Nested command) {
                    return command.number();
                }

                int handle(Deeper command) {
                    return -command.number();
                }
            }
        }
    }

    public record Both(List<String> log) implements Command<Void> {}

    @Deprecated(forRemoval = true)
    public record Old() implements Command<String> {}

    record Mixed(List<String> log) implements Event {}

    record MixedQuery(List<String> log) implements Query<Integer> {}

    /** Handlers of all kinds by annotation on methods of any name. */
    static final class Methods {
        @CommandHandler
        public String byName(ByMethod command) {
            return "method " + command.text();
        }

        @QueryHandler
        protected String find(ByMethodToo query, MessageContext context) {
            return "found " + query.text() + " " + (context.metadata() != null);
        }

        @EventHandler
        void handle(Mixed event) {
            event.log().add("event");
        }

        @QueryHandler
        Integer class_(MixedQuery query) {
            return 1;
        }

        /** Not a handler. */
        void byName(Object anything) {
            throw new IllegalStateException();
        }
    }

    abstract static class BaseHandler<C extends Command<R>, R> {
        R handle(C command) {
            return answer(command);
        }

        abstract R answer(C command);
    }

    abstract static class IntHandler<C extends Command<Integer>> extends BaseHandler<C, Integer> {}

    @CommandHandler
    static final class Inheriting extends IntHandler<ByInheritance> {
        @Override
        Integer answer(ByInheritance command) {
            return command.number() + 1;
        }
    }

    interface Answering<Q extends Query<R>, R, X extends Exception> {
        default R handle(Q query) throws X {
            return answer(query);
        }

        R answer(Q query) throws X;
    }

    @QueryHandler
    static final class Implementing implements Answering<ByInterface, Integer, RuntimeException> {
        @Override
        public Integer answer(ByInterface query) {
            return query.number() + 2;
        }
    }

    @CommandHandler
    static final class Forms {
        String handle(Singleton command) {
            return "singleton";
        }

        String handle(Base command) {
            return "base";
        }

        String handle(Derived command) {
            return "derived";
        }

        String handle(Orphan command) {
            return "orphan";
        }

        int handle(Overloaded command) {
            return command.number();
        }

        long handle(OverloadedToo command, MessageContext context) {
            return -command.number();
        }

        private int handle(Object notOne) {
            throw new IllegalStateException();
        }
    }

    @QueryHandler
    static final class QueryForms {
        String handle(Constants query) {
            return query.text();
        }

        ArrayList<String> handle(Concrete query) {
            return new ArrayList<>(List.of("concrete"));
        }
    }

    /** A handler and a middleware at once, made once. */
    @CommandHandler
    @Middleware
    static final class HandlerAndMiddleware {
        private int calls;

        void before(Both command) {
            command.log().add("before " + ++calls);
        }

        void handle(Both command) {
            command.log().add("handle " + ++calls);
        }

        void onFinally(Both command) {
            command.log().add("finally " + ++calls);
        }
    }

    @Deprecated
    @CommandHandler
    static final class OldHandler {
        @SuppressWarnings("removal")
        String handle(Old command) {
            return "old";
        }
    }

    private Kinds() {}
}
