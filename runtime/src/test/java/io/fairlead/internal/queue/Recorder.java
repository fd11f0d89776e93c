package io.fairlead.internal.queue;

import io.fairlead.Event;
import io.fairlead.Metadata;
import io.fairlead.internal.QueuedHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Handlers that write down what they are given: as many groups as are named, each with so many handlers. */
class Recorder implements QueuedHandlers {

    /** An event with a number. */
    record Numbered(int number) implements Event {}

    /** A handler's way to fail, or to take its time. */
    interface Behaviour {
        void on(int handler, Numbered event) throws Exception;
    }

    private final int[] groups;
    private final Behaviour behaviour;
    private Function<Numbered, @Nullable Object> key = event -> null;
    private BiPredicate<Integer, Numbered> filter = (handler, event) -> true;
    final List<String> seen = Collections.synchronizedList(new ArrayList<>());

    Recorder(Behaviour behaviour, int... groups) {
        this.behaviour = behaviour;
        this.groups = groups;
    }

    static Recorder ofOne() {
        return new Recorder((handler, event) -> {}, 1);
    }

    Recorder sequencedBy(Function<Numbered, @Nullable Object> by) {
        key = by;
        return this;
    }

    Recorder filteredBy(BiPredicate<Integer, Numbered> by) {
        filter = by;
        return this;
    }

    @Override
    public boolean accepts(int handler, Event event, @Nullable Metadata metadata) {
        return filter.test(handler, (Numbered) event);
    }

    @Override
    public int queuedHandlers() {
        int sum = 0;
        for (int group : groups) {
            sum += group;
        }
        return sum;
    }

    @Override
    public int endOfGroup(int first) {
        int end = 0;
        for (int group : groups) {
            end += group;
            if (end > first) {
                return end;
            }
        }
        throw new IllegalArgumentException("no handler " + first);
    }

    @Override
    public String queuedHandler(int handler) {
        return "handler" + handler;
    }

    @Override
    public @Nullable Object sequenceOf(Event event) {
        return key.apply((Numbered) event);
    }

    @Override
    public void handle(int handler, Event event, @Nullable Metadata metadata) {
        Numbered numbered = (Numbered) event;
        try {
            behaviour.on(handler, numbered);
        } catch (RuntimeException error) {
            throw error;
        } catch (Exception error) {
            throw new IllegalStateException(error);
        }
        seen.add(handler + ":" + numbered.number());
    }
}
