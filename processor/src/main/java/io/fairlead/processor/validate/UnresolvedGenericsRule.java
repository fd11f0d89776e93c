package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.ComponentModel;
import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.HandlerModel;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.Problem.UnresolvedGenerics;
import io.fairlead.processor.problem.Problem.UnresolvedGenerics.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * No message, handler class or handler method has type parameters: a message is recognised by its class alone, and
 * nobody chooses type arguments for a handler. And a message says of what type its answer is. Each is told where it is
 * declared, and not again where it is used.
 */
final class UnresolvedGenericsRule implements Rule {

    @Override
    public List<Problem> check(Application application) {
        MessageTable messages = new MessageTable(application);
        Stream<Problem> ofMessages = application.messages().stream()
                .filter(message ->
                        message.local() && (message.generic() || (message.raw() && isOfOneKind(message, application))))
                .map(message -> new UnresolvedGenerics(
                        message.name(), message.generic() ? Place.MESSAGE : Place.RESULT, message.origin()));
        Stream<Problem> ofHandlers = application.handlers().stream()
                .filter(handler -> handler.component().local())
                .flatMap(handler -> check(handler, application, messages));
        // A class of several kinds is one message for each.
        return Stream.concat(ofMessages, ofHandlers).distinct().toList();
    }

    /** What its result is depends on the kind that it is to be. */
    private static boolean isOfOneKind(MessageModel message, Application application) {
        return application.messages().stream()
                .noneMatch(other -> other.name().equals(message.name()) && other.kind() != message.kind());
    }

    /** Of a class that is a message as well this was said already. */
    private static boolean isGenericMessage(ComponentModel component, Application application) {
        return application.messages().stream()
                .anyMatch(message -> message.generic() && message.name().equals(component.name()));
    }

    private static Stream<Problem> check(HandlerModel handler, Application application, MessageTable messages) {
        ComponentModel component = handler.component();
        if (component.flaws().contains(ComponentModel.Flaw.GENERIC)) {
            if (isGenericMessage(component, application)) {
                return Stream.empty();
            }
            return Stream.of(new UnresolvedGenerics(component.name(), Place.HANDLER, component.origin()));
        }
        return handler.methods().stream()
                .filter(method -> isUnresolved(method, messages))
                .map(method -> new UnresolvedGenerics(
                        method.display(), method.generic() ? Place.METHOD : Place.PARAMETER, method.origin()));
    }

    private static boolean isUnresolved(HandlerMethod method, MessageTable messages) {
        Optional<MessageModel> message =
                messages.find(method.kind(), method.message().erased());
        if (message.isPresent() && (message.get().generic() || message.get().raw())) {
            return !message.get().local();
        }
        return method.generic() || method.message().open() || method.message().partlyOpen();
    }
}
