package io.fairlead.tests.hooks;

import io.fairlead.Command;
import io.fairlead.MessageContext;
import io.fairlead.Query;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.Middleware;
import io.fairlead.annotation.QueryHandler;
import io.fairlead.tests.Journal;
import java.util.List;
import java.util.Map;

/** State of every type, from {@code before} to the other hooks. */
final class States {

    record Stateful(Journal journal) implements Command<Integer> {}

    record StatefulQuery(Journal journal, boolean fail) implements Query<String> {}

    @Middleware(order = 1)
    static final class Longs {
        long before(Stateful command) {
            return Long.MAX_VALUE;
        }

        void after(Stateful command, int result, long state) {
            command.journal().note("long " + state + " result " + result);
        }

        void onFinally(Stateful command, long state) {
            command.journal().note("finally long " + state);
        }
    }

    @Middleware(order = 2)
    static final class Ints {
        int before(Stateful command) {
            return 42;
        }

        void after(Stateful command, Integer result, int state) {
            command.journal().note("int " + state);
        }
    }

    @Middleware(order = 3)
    static final class Booleans {
        boolean before(Stateful command) {
            return true;
        }

        void after(Stateful command, Number result, boolean state) {
            command.journal().note("boolean " + state);
        }
    }

    @Middleware(order = 4)
    static final class Doubles {
        double before(Stateful command) {
            return 0.5;
        }

        void after(Stateful command, Comparable<Integer> result, double state) {
            command.journal().note("double " + state);
        }
    }

    @Middleware(order = 5)
    static final class Characters {
        char before(Stateful command) {
            return 'c';
        }

        void after(Stateful command, Object result, MessageContext context, char state) {
            command.journal().note("char " + state);
        }
    }

    @Middleware(order = 7)
    static final class Lists {
        Map<String, List<Integer>> before(Stateful command) {
            return Map.of("a", List.of(1));
        }

        void after(Stateful command, Object result, Map<String, List<Integer>> state) {
            command.journal().note("map " + state.get("a"));
        }
    }

    /** Private to the package. */
    record Hidden(String text) {}

    @Middleware(order = 8)
    static final class HiddenStates {
        Hidden before(Stateful command) {
            return new Hidden("seen");
        }

        void after(Stateful command, Object result, Hidden state) {
            command.journal().note("hidden " + state.text());
        }
    }

    @Middleware(order = 9)
    static final class HiddenLists {
        List<Hidden> before(Stateful command) {
            return List.of(new Hidden("listed"));
        }

        void after(Stateful command, Object result, List<Hidden> state) {
            command.journal().note("list of hidden " + state.get(0).text());
        }
    }

    record HiddenShown(String shown) implements Shown {}

    @Middleware(order = 11)
    static final class WidenedStates {
        HiddenShown before(Stateful command) {
            return new HiddenShown("widened");
        }

        void after(Stateful command, Object result, Object state) {
            command.journal().note(((HiddenShown) state).shown() + " to Object");
        }

        void onFinally(Stateful command, Shown state) {
            command.journal().note(state.shown() + " to an interface");
        }
    }

    @Middleware(order = 12)
    static final class BoxedStates {
        int before(Stateful command) {
            return 7;
        }

        void after(Stateful command, Object result, Integer state) {
            command.journal().note("boxed " + state);
        }

        void onFinally(Stateful command, Number state) {
            command.journal().note("boxed for a number " + state);
        }
    }

    @Middleware(order = 13)
    static final class NullStates {
        String before(Stateful command) {
            return null;
        }

        void after(Stateful command, Object result, String state) {
            command.journal().note("null " + state);
        }
    }

    @Middleware(order = 14)
    static final class UnusedStates {
        String before(Stateful command) {
            return "unused";
        }

        void onFinally(Stateful command) {
            command.journal().note("unused");
        }
    }

    @Middleware(order = 1)
    static final class ErrorStates {
        float before(StatefulQuery query) {
            return 1.5f;
        }

        void after(StatefulQuery query, Object result, float state) {
            query.journal().note("float after " + state);
        }

        void onError(StatefulQuery query, Throwable error, float state) {
            query.journal().note("float onError " + state);
        }

        void onFinally(StatefulQuery query, float state) {
            query.journal().note("float onFinally " + state);
        }
    }

    @Middleware(order = 2)
    static final class ErrorContextStates {
        short before(StatefulQuery query, MessageContext context) {
            return 3;
        }

        void onError(StatefulQuery query, Throwable error, MessageContext context, short state) {
            query.journal().note("short onError " + state);
        }

        void onFinally(StatefulQuery query, MessageContext context, short state) {
            query.journal().note("short onFinally " + state);
        }
    }

    @CommandHandler
    static final class Handler {
        int handle(Stateful command) {
            return 1;
        }
    }

    @QueryHandler
    static final class Answerer {
        String handle(StatefulQuery query) {
            if (query.fail()) {
                throw new IllegalStateException();
            }
            return "answer";
        }
    }

    private States() {}
}
