package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.SequenceKey;
import io.fairlead.processor.plan.PipelinePlan.Sequence;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans how events are asked for what puts them in order. */
final class SequencePlans {

    private SequencePlans() {}

    /** The classes that ask for others, beside the events of this compilation. */
    static List<SequencePlan> local(Application application) {
        return application.messages().stream()
                .filter(MessageModel::local)
                .flatMap(SequencePlans::bridge)
                .toList();
    }

    /** Whether any bus needs it is not known here, so it depends on the event alone. */
    private static Stream<SequencePlan> bridge(MessageModel message) {
        SequenceKey key = message.key();
        ClassName event = message.className();
        ClassName receiver = key == null || key.open() ? null : key.receiver(event.packageName());
        return key == null || receiver == null
                ? Stream.empty()
                : Stream.of(new SequencePlan(GeneratedNames.sequence(event), event, receiver, key.accessor()));
    }

    /** How a bus in a package asks an event; null if nothing puts it in order. */
    static @Nullable Sequence of(MessageModel message, String packageName) {
        SequenceKey key = message.key();
        if (key == null) {
            return null;
        }
        ClassName receiver = key.receiver(packageName);
        return receiver == null
                ? new Sequence(GeneratedNames.sequence(message.className()), "of", true)
                : new Sequence(receiver, key.accessor(), false);
    }
}
