package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.Handlers;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.Problem.DuplicateHandler;
import java.util.List;
import java.util.Optional;

/**
 * No command and no query has two handlers. It is reported at one of them rather than at the message, since one of them
 * is what has to go: the last by name of those in this compilation. Without a root, a module answers only for messages
 * that it handles alone.
 */
final class DuplicateHandlerRule implements Rule {

    @Override
    public List<Problem> check(Application application) {
        Handlers handlers = new Handlers(application);
        Places places = new Places(application);
        return application.messages().stream()
                .filter(message -> message.kind().answered())
                .flatMap(message -> check(message, handlers.of(message), places).stream())
                .toList();
    }

    private static Optional<Problem> check(MessageModel message, List<HandlerMethod> handlers, Places places) {
        if (handlers.size() < 2) {
            return Optional.empty();
        }
        List<Origin> local = handlers.stream()
                .filter(places::isLocal)
                .map(HandlerMethod::origin)
                .toList();
        if (places.root().isEmpty() && local.size() < handlers.size()) {
            return Optional.empty();
        }
        return places.lastOrRoot(local).map(origin -> new DuplicateHandler(message, handlers, origin));
    }
}
