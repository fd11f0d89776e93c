package io.fairlead.internal;

import io.fairlead.Event;
import io.fairlead.MessageContext;
import io.fairlead.Outcome;
import io.fairlead.transaction.TransactionSynchronization;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one run of a pipeline, or of the part of it inside an around-style middleware, leads to once it is committed: first the events that
 * its handler raised, then what hooks want to do, from the inside out.
 *
 * <p>An around-style middleware may run what it encloses again, or answer without it. So there is one of these for each run, inside that of the
 * run around it, and only the last one that {@linkplain #succeed succeeded} counts. Where a transaction is open by then,
 * the effects go to that, and with it; otherwise the {@linkplain #settle end of the pipeline} has them done.
 *
 * <p>Belongs to one run, whose steps follow each other. A run that has not ended when another is begun may go on at the same
 * time, and counts no more. Pipelines that raise nothing, or have nothing around the handler, need none.
 */
public final class PendingEffects implements Runnable {

    private enum State {
        UNDER_WAY,
        SUCCEEDED,
        FAILED
    }

    private final GeneratedBus bus;
    private final @Nullable MessageContext context;
    private final boolean late;
    private final @Nullable PendingEffects outer;
    private final @Nullable PendingEffects earlier;
    private volatile @Nullable PendingEffects latest;
    private volatile State state = State.UNDER_WAY;
    private List<? extends Event> events = List.of();
    private @Nullable List<Runnable> actions;
    private @Nullable Object session;
    private boolean handedOver;

    /**
     * Of a whole pipeline.
     *
     * @param bus where events are published
     * @param context the message's, or null if no handler of these events reads one
     */
    public PendingEffects(GeneratedBus bus, @Nullable MessageContext context) {
        this(bus, context, false, null, null);
    }

    /**
     * Of a whole pipeline of an answer that comes later. It ends on whatever thread, whose transaction is another's.
     *
     * @param bus where events are published
     * @param context the message's, or null if no handler of these events reads one
     * @return effects that wait for no transaction
     */
    public static PendingEffects late(GeneratedBus bus, @Nullable MessageContext context) {
        return new PendingEffects(bus, context, true, null, null);
    }

    /** Of a pipeline of which nothing is left to do but to publish events. */
    PendingEffects(GeneratedBus bus, @Nullable MessageContext context, List<? extends Event> events) {
        this(bus, context);
        this.events = events;
    }

    private PendingEffects(
            GeneratedBus bus,
            @Nullable MessageContext context,
            boolean late,
            @Nullable PendingEffects outer,
            @Nullable PendingEffects earlier) {
        this.bus = bus;
        this.context = context;
        this.late = late;
        this.outer = outer;
        this.earlier = earlier;
    }

    /**
     * Begins a run inside this one.
     *
     * @return the effects of that
     */
    public PendingEffects begin() {
        PendingEffects run = new PendingEffects(bus, context, late, this, counting());
        latest = run;
        return run;
    }

    /**
     * Keeps the events of an outcome.
     *
     * @param outcome what the handler returned
     */
    public void keep(Outcome<?, ?> outcome) {
        events = outcome.events();
    }

    /**
     * Keeps the call of a hook.
     *
     * @param action makes it
     */
    public void add(Runnable action) {
        if (actions == null) {
            actions = new ArrayList<>(2);
        }
        actions.add(action);
    }

    /** The run has succeeded. If it did so in a transaction, that decides from now on. */
    public void succeed() {
        state = State.SUCCEEDED;
        TransactionSynchronization transactions = late ? null : bus.options().transactions();
        if (transactions != null && (!events.isEmpty() || actions != null) && transactions.isActive()) {
            handedOver = true;
            session = bus.messageOfSession();
            transactions.afterCommit(this);
        }
    }

    /** The run has failed, and leads to nothing. */
    public void fail() {
        state = State.FAILED;
    }

    /**
     * The pipeline has succeeded. What no transaction was given is done now, all of it even when the first of it fails.
     *
     * @throws RuntimeException as {@link RaisedEvents#publish} does
     */
    public void settle() {
        succeed();
        Troubles troubles = settle(null);
        if (troubles != null) {
            throw troubles.toException();
        }
    }

    private @Nullable Troubles settle(@Nullable Troubles soFar) {
        PendingEffects inside = counting();
        Troubles troubles = inside == null ? soFar : inside.settle(soFar);
        return handedOver ? troubles : perform(troubles);
    }

    /** The transaction is committed. */
    @Override
    public void run() {
        if (!counts()) {
            return;
        }
        Troubles troubles;
        Object before = bus.swapMessageOfSession(session);
        try {
            troubles = perform(null);
        } finally {
            bus.swapMessageOfSession(before);
        }
        if (troubles != null) {
            throw troubles.toException();
        }
    }

    private @Nullable Troubles perform(@Nullable Troubles soFar) {
        Troubles troubles = RaisedEvents.publish(soFar, bus, events, context);
        for (Runnable action : actions == null ? List.<Runnable>of() : actions) {
            try {
                action.run();
            } catch (Throwable error) {
                troubles = Troubles.add(troubles, error);
            }
        }
        return troubles;
    }

    /** The run inside that succeeded last, of those that had ended when the next was begun. */
    private @Nullable PendingEffects counting() {
        PendingEffects run = latest;
        return run == null || run.state == State.SUCCEEDED ? run : run.earlier;
    }

    /**
     * Whether neither this run nor one around it failed, and none was begun in its place that did not fail. Of those around it some may be
     * under way, because the transaction was begun inside them.
     */
    private boolean counts() {
        for (PendingEffects run = this; run != null; run = run.outer) {
            boolean replaced = run.outer != null && run.outer.latest != run && run.outer.counting() != run;
            if (replaced || run.state == State.FAILED) {
                return false;
            }
        }
        return true;
    }
}
