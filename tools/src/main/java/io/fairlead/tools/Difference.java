package io.fairlead.tools;

import io.fairlead.tools.Wiring.Handler;
import io.fairlead.tools.Wiring.Message;
import io.fairlead.tools.Wiring.Middleware;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What became of a wiring. Where things stand in their files is no part of it. */
final class Difference {

    private final Wiring before;
    private final Wiring after;
    private final Ink ink;
    private final StringBuilder out = new StringBuilder();

    Difference(Wiring before, Wiring after, Ink ink) {
        this.before = before;
        this.after = after;
        this.ink = ink;
    }

    /** Empty if nothing changed. */
    String text() {
        if (!before.bus().equals(after.bus())) {
            out.append("~ bus ")
                    .append(before.bus())
                    .append(" -> ")
                    .append(after.bus())
                    .append('\n');
        }
        compare(before.messagesById(), after.messagesById(), Message::kind, Difference::changes);
        compare(before.handlersById(), after.handlersById(), each -> "handler", Difference::changes);
        compare(before.middlewareById(), after.middlewareById(), each -> "middleware", Difference::changes);
        return out.toString();
    }

    private <T> void compare(
            Map<String, T> old,
            Map<String, T> young,
            Function<T, String> word,
            BiFunction<T, T, List<String>> changes) {
        TreeSet<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(young.keySet());
        for (String id : ids) {
            T was = old.get(id);
            T is = young.get(id);
            if (was == null && is != null) {
                out.append(ink.good("+ " + word.apply(is) + " " + id)).append('\n');
            } else if (was != null && is == null) {
                out.append(ink.warning("- " + word.apply(was) + " " + id)).append('\n');
            } else if (was != null && is != null) {
                List<String> lines = changes.apply(was, is);
                if (!lines.isEmpty()) {
                    out.append(ink.bold("~ " + word.apply(is) + " " + id)).append('\n');
                    lines.forEach(line -> out.append("    ").append(line).append('\n'));
                }
            }
        }
    }

    private static List<String> changes(Message was, Message is) {
        List<String> lines = new ArrayList<>();
        change(lines, "kind", was.kind(), is.kind());
        change(lines, "result", was.result(), is.result());
        change(lines, "components", components(was), components(is));
        rowChange(lines, "passes", was.middleware(), is.middleware());
        rowChange(lines, "handled by", was.handlers(), is.handlers());
        change(lines, "open", was.open(), is.open());
        Map<String, List<String>> old = policies(was);
        Map<String, List<String>> young = policies(is);
        if (!old.equals(young)) {
            change(lines, "policies", old.toString(), young.toString());
        }
        return lines;
    }

    private static String components(Message message) {
        return message.components().stream()
                .map(each -> each.type() + " " + each.name())
                .toList()
                .toString();
    }

    private static Map<String, List<String>> policies(Message message) {
        Map<String, List<String>> policies = new TreeMap<>();
        message.policies().forEach(each -> policies.put(each.annotation(), each.enforcedBy()));
        return policies;
    }

    private static List<String> changes(Handler was, Handler is) {
        List<String> lines = new ArrayList<>();
        change(lines, "order", was.order(), is.order());
        change(lines, "delivery", was.delivery(), is.delivery());
        change(lines, "raises", was.raises(), is.raises());
        change(lines, "reads the context", was.context(), is.context());
        return lines;
    }

    private static List<String> changes(Middleware was, Middleware is) {
        List<String> lines = new ArrayList<>();
        change(lines, "order", was.order(), is.order());
        change(lines, "takes", was.takes(), is.takes());
        setChange(lines, "hook", was.hooks(), is.hooks());
        setChange(lines, "on", was.on(), is.on());
        return lines;
    }

    private static void change(List<String> lines, String what, @Nullable Object was, @Nullable Object is) {
        if (!Objects.equals(was, is)) {
            lines.add(what + ": " + (was == null ? "none" : was) + " -> " + (is == null ? "none" : is));
        }
    }

    private static void setChange(List<String> lines, String what, List<String> was, List<String> is) {
        was.stream().filter(each -> !is.contains(each)).forEach(each -> lines.add("- " + what + " " + each));
        is.stream().filter(each -> !was.contains(each)).forEach(each -> lines.add("+ " + what + " " + each));
    }

    /** Things in a row: what is new stands somewhere, and what stayed may stand in another order. */
    private static void rowChange(List<String> lines, String what, List<String> was, List<String> is) {
        was.stream().filter(each -> !is.contains(each)).forEach(each -> lines.add("- " + what + " " + each));
        is.stream()
                .filter(each -> !was.contains(each))
                .forEach(each -> lines.add("+ " + what + " " + each + after(is, each)));
        List<String> stayedBefore = was.stream().filter(is::contains).toList();
        List<String> stayedAfter = is.stream().filter(was::contains).toList();
        if (!stayedBefore.equals(stayedAfter)) {
            lines.add("reordered, " + what + ": " + String.join(", ", stayedBefore) + " -> "
                    + String.join(", ", stayedAfter));
        }
    }

    /** Where something new stands; of one alone there is nothing to say. */
    private static String after(List<String> all, String each) {
        int place = all.indexOf(each);
        return all.size() == 1 ? "" : place == 0 ? ", first" : ", after " + all.get(place - 1);
    }
}
