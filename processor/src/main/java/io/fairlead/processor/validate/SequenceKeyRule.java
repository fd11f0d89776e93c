package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.Handlers;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.model.SequenceKey;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.SequenceKeyProblem;
import io.fairlead.processor.problem.SequenceKeyProblem.Fault;
import java.util.List;
import java.util.stream.Stream;

/**
 * An event is put in order by one method, which can be asked for a key. Several events may inherit it; what is wrong with it
 * is told once, where it is declared.
 */
final class SequenceKeyRule implements Rule {

    @Override
    public List<Problem> check(Application application) {
        Handlers handlers = new Handlers(application);
        return application.messages().stream()
                .filter(message -> !message.keys().isEmpty())
                .flatMap(message -> check(message, handlers, application.roots()))
                .distinct()
                .toList();
    }

    private static Stream<Problem> check(MessageModel message, Handlers handlers, List<RootModel> roots) {
        if (message.kind() != MessageKind.EVENT) {
            return ofMessage(message, Fault.NO_EVENT);
        }
        if (message.keys().size() > 1) {
            return ofMessage(message, Fault.SEVERAL);
        }
        SequenceKey key = message.keys().get(0);
        if (!key.flaws().isEmpty()) {
            return ofMethod(message, key);
        }
        return handlers.of(message).stream().anyMatch(HandlerMethod::queued)
                ? roots.stream()
                        .filter(root ->
                                !key.bridged() && key.receiver(root.className().packageName()) == null)
                        .map(root -> new SequenceKeyProblem(
                                message.name(),
                                Fault.OUT_OF_REACH,
                                null,
                                List.of(root.className().canonicalName()),
                                root.origin()))
                : Stream.empty();
    }

    /** At the last of its keys that is declared here: it is one too many. */
    private static Stream<Problem> ofMessage(MessageModel message, Fault fault) {
        Origin origin = message.keys().stream()
                .filter(SequenceKey::local)
                .map(SequenceKey::origin)
                .reduce(message.origin(), (earlier, later) -> later);
        return message.local()
                ? Stream.of(new SequenceKeyProblem(
                        message.name(),
                        fault,
                        null,
                        message.keys().stream().map(SequenceKey::display).toList(),
                        origin))
                : Stream.empty();
    }

    /** What was compiled before was told before. */
    private static Stream<Problem> ofMethod(MessageModel message, SequenceKey key) {
        Origin origin = key.local() ? key.origin() : message.origin();
        return key.local() || message.local()
                ? key.flaws().stream()
                        .sorted()
                        .limit(1)
                        .map(flaw -> new SequenceKeyProblem(key.display(), Fault.METHOD, flaw, List.of(), origin))
                : Stream.empty();
    }
}
