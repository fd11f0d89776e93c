package io.fairlead.statistics;

import io.fairlead.event.EventQueueStatistics;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Writes a snapshot as JSON (RFC 8259). */
final class StatisticsJson {

    private final StringBuilder text = new StringBuilder();

    String of(StatisticsSnapshot snapshot) {
        text.append('{');
        number("periodNanos", snapshot.period().toNanos());
        list("messages", snapshot.messages(), this::add);
        object("others", () -> add(snapshot.others()));
        EventQueueStatistics queue = snapshot.queue();
        if (queue != null) {
            object("queue", () -> add(queue));
        }
        return text.append('}').toString();
    }

    private void add(MessageStatistics message) {
        string("type", message.type());
        string("kind", message.kind().name().toLowerCase(Locale.ROOT));
        add(message.runs());
        list("handlers", message.handlers(), this::add);
    }

    private void add(HandlerStatistics handler) {
        string("handler", handler.handler());
        add(handler.runs());
    }

    private void add(RunStatistics runs) {
        number("completed", runs.completed());
        number("failures", runs.failures());
        number("inFlight", runs.inFlight());
        object("latencyNanos", () -> add(runs.latency()));
    }

    private void add(Latency latency) {
        number("min", latency.min());
        number("mean", latency.mean());
        number("p50", latency.p50());
        number("p90", latency.p90());
        number("p99", latency.p99());
        number("p999", latency.p999());
        number("max", latency.max());
    }

    private void add(EventQueueStatistics queue) {
        number("capacity", queue.capacity());
        number("waiting", queue.waiting());
        number("unfinished", queue.unfinished());
        number("accepted", queue.accepted());
        number("rejected", queue.rejected());
        number("finished", queue.finished());
        number("dropped", queue.dropped());
        number("abandoned", queue.abandoned());
        number("blocked", queue.blocked());
        number("slowed", queue.slowed());
        number("handled", queue.handled());
        number("retried", queue.retried());
        number("failed", queue.failed());
        number("parked", queue.parked());
        number("deadLetters", queue.deadLetters());
        number("deadLettersRefused", queue.deadLettersRefused());
        number("refusedByExecutor", queue.refusedByExecutor());
    }

    private void name(String name) {
        if (text.charAt(text.length() - 1) != '{') {
            text.append(',');
        }
        quote(name);
        text.append(':');
    }

    private void number(String name, long value) {
        name(name);
        text.append(value);
    }

    private void string(String name, String value) {
        name(name);
        quote(value);
    }

    private void object(String name, Runnable members) {
        name(name);
        text.append('{');
        members.run();
        text.append('}');
    }

    private <E> void list(String name, List<E> elements, Consumer<E> members) {
        name(name);
        text.append('[');
        for (int i = 0; i < elements.size(); i++) {
            text.append(i == 0 ? "{" : ",{");
            members.accept(elements.get(i));
            text.append('}');
        }
        text.append(']');
    }

    /** Java's names may hold letters of all scripts, but no control characters; what another language allows is escaped. */
    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
