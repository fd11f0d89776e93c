package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.plan.BusPlan.PipelineCall;
import io.fairlead.processor.plan.DispatchPlan.Case;
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
 * table about forty; so both are split into methods of {@value #SHARD} cases.
 */
final class Dispatches {

    static final int TYPE_TESTS = 16;
    static final int SHARD = 128;

    private final BusNames bus;

    Dispatches(BusNames bus) {
        this.bus = bus;
    }

    DispatchPlan plan(MessageKind kind, List<MessageModel> messages, Function<MessageModel, PipelineCall> calls) {
        boolean nameable =
                messages.stream().allMatch(message -> !typeOf(message).equals(ClassName.OBJECT));
        if (nameable && messages.size() <= TYPE_TESTS) {
            List<MessageModel> mostSpecialFirst = messages.stream()
                    .sorted(Comparator.comparingInt((MessageModel message) ->
                                    -message.type().ancestors().size())
                            .thenComparing(MessageModel::name))
                    .toList();
            return new DispatchPlan.TypeTests(cases(mostSpecialFirst, calls));
        }
        String suffix = switch (kind) {
            case COMMAND -> "Commands";
            case QUERY -> "Queries";
            case EVENT -> "Events";
        };
        return new DispatchPlan.Table(
                bus.part(suffix), suffix.toLowerCase(Locale.ROOT), shards(cases(messages, calls)));
    }

    private TypeName typeOf(MessageModel message) {
        return bus.nameable(message.type()).equals(ClassName.OBJECT) ? ClassName.OBJECT : message.className();
    }

    private List<Case> cases(List<MessageModel> messages, Function<MessageModel, PipelineCall> calls) {
        List<Case> cases = new ArrayList<>();
        for (MessageModel message : messages) {
            cases.add(new Case(
                    cases.size(), message.className().reflectionName(), typeOf(message), calls.apply(message)));
        }
        return List.copyOf(cases);
    }

    private static List<List<Case>> shards(List<Case> cases) {
        List<List<Case>> shards = new ArrayList<>();
        for (int from = 0; from < cases.size(); from += SHARD) {
            shards.add(cases.subList(from, Math.min(from + SHARD, cases.size())));
        }
        return List.copyOf(shards);
    }
}
