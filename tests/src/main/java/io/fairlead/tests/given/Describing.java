package io.fairlead.tests.given;

import io.fairlead.Command;
import io.fairlead.ComponentValues;
import io.fairlead.Event;
import io.fairlead.Message;
import io.fairlead.MessageContext;
import io.fairlead.Next;
import io.fairlead.Query;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.Middleware;
import io.fairlead.annotation.QueryHandler;
import io.fairlead.annotation.Sensitive;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Messages of whose components middleware is given some. */
public final class Describing {

    private Describing() {}

    /** Keeps what middleware was given. */
    public interface Told {
        List<ComponentValues> told();
    }

    /** Names some, one of them twice. */
    @Described(
            z = "note",
            by = {"count", "id", "count"})
    public record Order(String id, @Sensitive String note, long count, List<ComponentValues> told)
            implements Command<Void>, Told {}

    /** The value of its only component is an array, or nothing. */
    @Described(z = "tags")
    public record Tagged(String @Nullable [] tags, List<ComponentValues> told) implements Query<Integer>, Told {}

    /** Names none. */
    @Described
    public record Plain(List<ComponentValues> told) implements Command<String>, Told {}

    /** Nobody elsewhere may name it, nor ask it. */
    @Described(by = {"secret", "length"})
    record Hidden(String secret, List<ComponentValues> told) implements Command<String>, Told {
        int length() {
            return secret.length();
        }
    }

    /** Everybody may name it, but not ask it. */
    @Described(z = "half")
    public static class HalfHidden implements Command<String>, Told {
        private final List<ComponentValues> told;

        /** Keeps the list. */
        public HalfHidden(List<ComponentValues> told) {
            this.told = told;
        }

        String half() {
            return "half";
        }

        @Override
        public List<ComponentValues> told() {
            return told;
        }
    }

    /** Marks what is shown, by another name. */
    @Shown
    @interface ShownToo {}

    /** Marks components; nobody elsewhere may ask it. */
    record Marked(
            int first,
            @Shown int second,
            @ShownToo @Sensitive int third,
            List<ComponentValues> told) implements Event, Told {}

    /** No record, and answered later. */
    public static final class MarkedClass implements Command<String>, Told {
        private final List<ComponentValues> told;

        /** Keeps the list. */
        public MarkedClass(List<ComponentValues> told) {
            this.told = told;
        }

        /** One that is shown. */
        @Shown
        public String name() {
            return "name";
        }

        @Override
        public List<ComponentValues> told() {
            return told;
        }
    }

    /** Is given the same in each of its hooks. */
    @Middleware(order = 3, on = Described.class)
    public static final class ByPolicy {

        ComponentValues before(Told message, Described policy, ComponentValues values, MessageContext context) {
            message.told().add(values);
            return values;
        }

        void onFinally(Told message, ComponentValues values, ComponentValues state) {
            if (!values.equals(state) || !values.components().equals(state.components())) {
                throw new IllegalStateException(values + " and " + state);
            }
        }
    }

    /** Stands around. */
    @Middleware(order = 4, on = Described.class)
    static final class Around {
        <R> R around(Plain message, Next<R> next, ComponentValues values) throws Exception {
            message.told().add(values);
            return next.proceed();
        }
    }

    /** Is given what carries the mark. */
    @Middleware(order = 5, on = Shown.class)
    static final class ByMark {
        void after(Message message, Object result, ComponentValues values) {
            ((Told) message).told().add(values);
        }
    }

    @CommandHandler
    static final class Commands {
        void handle(Order command) {}

        String handle(Plain command) {
            return "plain";
        }

        String handle(Hidden command) {
            return "hidden";
        }

        String handle(HalfHidden command) {
            return "half hidden";
        }

        CompletionStage<String> handle(MarkedClass command) {
            return CompletableFuture.completedFuture("later");
        }
    }

    @QueryHandler
    static final class Queries {
        Integer handle(Tagged query) {
            return query.tags() == null ? -1 : query.tags().length;
        }
    }

    @EventHandler
    static final class Events {
        void handle(Marked event) {}
    }
}
