package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.HandlerModel;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An application without the things that have a problem, which is to say: at whose place one is reported.
 *
 * <p>A handler method goes with its class, and with its message. A middleware stays, without its hooks: it meets no
 * message any more, but what {@code before} and {@code after} say of it still orders the others.
 */
final class SoundPart {

    private final Application whole;
    private final Set<Origin> places;
    private final Set<String> messages;

    private SoundPart(Application whole, List<Problem> problems) {
        this.whole = whole;
        this.places = problems.stream().map(Problem::origin).collect(Collectors.toSet());
        this.messages = whole.messages().stream()
                .filter(message -> places.contains(message.origin()))
                .map(MessageModel::name)
                .collect(Collectors.toSet());
    }

    static Application of(Application whole, List<Problem> problems) {
        return problems.isEmpty() ? whole : new SoundPart(whole, problems).application();
    }

    private Application application() {
        return new Application(
                whole.messages(),
                whole.handlers().stream()
                        .filter(this::isSound)
                        .map(this::soundPart)
                        .toList(),
                whole.middleware().stream()
                        .map(each -> isSound(each) ? each : each.withoutHooks())
                        .toList(),
                whole.roots(),
                whole.misplaced(),
                whole.packages(),
                whole.modules(),
                whole.unreadable(),
                whole.platform());
    }

    private boolean isSound(HandlerModel handler) {
        return !places.contains(handler.component().origin()) && !places.contains(handler.origin());
    }

    private HandlerModel soundPart(HandlerModel handler) {
        List<HandlerMethod> methods =
                handler.methods().stream().filter(this::isSound).toList();
        return new HandlerModel(handler.component(), methods, handler.kind(), handler.origin());
    }

    private boolean isSound(HandlerMethod method) {
        return !places.contains(method.origin())
                && (method.parameters().isEmpty()
                        || !messages.contains(method.message().erased()));
    }

    private boolean isSound(MiddlewareModel middleware) {
        return Stream.concat(
                        Stream.of(middleware.component().origin(), middleware.origin()),
                        middleware.methods().stream().map(hook -> hook.origin()))
                .noneMatch(places::contains);
    }
}
