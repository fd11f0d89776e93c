package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.plan.BusPlan.Way;
import io.fairlead.processor.plan.DispatchPlan.Case;
import io.fairlead.processor.plan.DispatchPlan.Shard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Decides how a message of unknown class finds its pipeline.
 *
 * <p>Few classes are told apart fastest by type tests in a row: each is a comparison with a constant, and the processor
 * guesses well. The time grows with the row, though, while a table that learns class objects, followed by a switch over
 * the numbers that it finds, takes the same for the last class as for the first. The benchmarks measure both sides. A class
 * that the bus may not name has no type test, and goes to the table.
 *
 * <p>HotSpot compiles no method of more than 8,000 bytes of bytecode. A case of a switch takes about twenty, a name in a
 * table about forty; so both are split into methods of {@value #SHARD} cases. Each of the switches is a class, because all
 * that it mentions would come near the limit of 65,535 constants if the bus mentioned it; and so it is loaded when the first
 * of its messages is sent.
 */
final class Dispatches {

    static final int TYPE_TESTS = 16;
    static final int SHARD = 128;

    private final BusNames bus;

    Dispatches(BusNames bus) {
        this.bus = bus;
    }

    DispatchPlan plan(MessageKind kind, List<MessageModel> messages, Function<MessageModel, Way> ways) {
        boolean nameable =
                messages.stream().allMatch(message -> !typeOf(message).equals(ClassName.OBJECT));
        if (nameable && messages.size() <= TYPE_TESTS) {
            List<MessageModel> mostSpecialFirst = messages.stream()
                    .sorted(Comparator.comparingInt((MessageModel message) ->
                                    -message.type().ancestors().size())
                            .thenComparing(MessageModel::name))
                    .toList();
            return new DispatchPlan.TypeTests(cases(mostSpecialFirst, ways));
        }
        String suffix = switch (kind) {
            case COMMAND -> "Commands";
            case QUERY -> "Queries";
            case EVENT -> "Events";
        };
        return new DispatchPlan.Table(
                bus.part(suffix), suffix.toLowerCase(Locale.ROOT), shards(suffix, cases(messages, ways)));
    }

    private TypeName typeOf(MessageModel message) {
        return bus.nameable(message.type()).equals(ClassName.OBJECT) ? ClassName.OBJECT : message.className();
    }

    private List<Case> cases(List<MessageModel> messages, Function<MessageModel, Way> ways) {
        List<Case> cases = new ArrayList<>();
        for (MessageModel message : messages) {
            cases.add(
                    new Case(cases.size(), message.className().reflectionName(), typeOf(message), ways.apply(message)));
        }
        return List.copyOf(cases);
    }

    private List<Shard> shards(String suffix, List<Case> cases) {
        List<Shard> shards = new ArrayList<>();
        for (int from = 0; from < cases.size(); from += SHARD) {
            shards.add(new Shard(
                    bus.part(suffix, shards.size() + 1), cases.subList(from, Math.min(from + SHARD, cases.size()))));
        }
        return List.copyOf(shards);
    }
}
