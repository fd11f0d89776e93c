package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.plan.DispatchPlan.Case;
import io.fairlead.processor.plan.DispatchPlan.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Decides how a message of unknown class finds its pipeline.
 *
 * <p>Few classes are told apart fastest by type tests in a row: each is a comparison with a constant, and the processor
 * guesses well. The time grows with the row, by about a fifth of a nanosecond for each class. A table costs a chain of
 * dependent reads before the jump (class, its mirror, the mirror's hash code, the place in the table, the switch's own
 * table), which is as long for sixteen classes as for a thousand, and longer only as the caches fill. The benchmark
 * {@code ScaleTypes} measures both sides: at 64 classes tests take two thirds of a table's time, at 128 nine tenths.
 * The limit is below where the lines cross, because the first message also loads the classes of all that are tested
 * before it, which a table does not. A class that the bus may not name has no type test, and goes to the table.
 *
 * <p>HotSpot compiles no method of more than 8,000 bytes of bytecode, and a case takes about twenty, or forty where it
 * catches what an event's handler throws; so the switches are split. Each is a class, and so is loaded when the first
 * of its messages is sent. The cases are sorted by the hash codes of their names, by which a class that is seen for the
 * first time finds its part without any of the others.
 */
final class Dispatches {

    static final int TYPE_TESTS = 64;

    /** So many cases of a switch are told apart by one part. */
    private static final int ANSWERED_BITS = 8;

    private static final int EVENT_BITS = 7;

    private final BusNames bus;

    Dispatches(BusNames bus) {
        this.bus = bus;
    }

    /** Whether the messages of a kind are told apart by type tests. */
    boolean testsTypes(List<MessageModel> messages) {
        return messages.size() <= TYPE_TESTS
                && messages.stream().noneMatch(message -> typeOf(message).equals(ClassName.OBJECT));
    }

    /**
     * Plans the dispatch of a kind.
     *
     * @param cases makes the case of a message from the type that the bus knows it by
     */
    DispatchPlan plan(MessageKind kind, List<MessageModel> messages, Function<MessageModel, Case> cases) {
        if (testsTypes(messages)) {
            Comparator<MessageModel> mostSpecialFirst = Comparator.comparingInt((MessageModel message) ->
                            -message.type().ancestors().size())
                    .thenComparing(MessageModel::name);
            return new DispatchPlan.TypeTests(
                    messages.stream().sorted(mostSpecialFirst).map(cases).toList());
        }
        Comparator<Case> byHash = Comparator.comparingInt(
                        (Case each) -> each.binaryName().hashCode())
                .thenComparing(Case::binaryName);
        String suffix = switch (kind) {
            case COMMAND -> "Commands";
            case QUERY -> "Queries";
            case EVENT -> "Events";
        };
        int bits = kind.answered() ? ANSWERED_BITS : EVENT_BITS;
        return new DispatchPlan.Table(
                bus.part(suffix),
                suffix.toLowerCase(Locale.ROOT),
                bits,
                parts(
                        suffix,
                        1 << bits,
                        messages.stream().map(cases).sorted(byHash).toList()));
    }

    /** The class of a message where the bus may name it, otherwise {@code Object}. */
    TypeName typeOf(MessageModel message) {
        return bus.nameable(message.type()).equals(ClassName.OBJECT) ? ClassName.OBJECT : message.className();
    }

    private List<Part> parts(String suffix, int places, List<Case> cases) {
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < cases.size(); from += places) {
            int to = Math.min(from + places, cases.size());
            parts.add(new Part(bus.part(suffix, parts.size() + 1), cases.subList(from, to)));
        }
        return List.copyOf(parts);
    }
}
