package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.TypeRef;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.Problem.UnknownMessage;
import io.fairlead.processor.problem.Problem.UnknownMessage.Fault;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a handler takes is a message of its kind: a concrete class if it has an answer, any type of event otherwise. And
 * a message is of one kind only.
 */
final class UnknownMessageRule implements Rule {

    @Override
    public List<Problem> check(Application application) {
        MessageTable messages = new MessageTable(application);
        Stream<Problem> ofMessages = application.messages().stream()
                .filter(MessageModel::local)
                .flatMap(message -> checkOneKind(message, messages).stream());
        Stream<Problem> ofHandlers = application.handlers().stream()
                .filter(handler -> handler.component().local())
                .flatMap(handler -> handler.methods().stream())
                .flatMap(method -> checkTaken(method, messages).stream());
        return Stream.concat(ofMessages, ofHandlers).toList();
    }

    /** Such a class is one message for each of its kinds; the first of them speaks for all. */
    private static Optional<Problem> checkOneKind(MessageModel message, MessageTable messages) {
        List<MessageKind> kinds = messages.kindsOf(message.name());
        return kinds.size() > 1 && kinds.get(0) == message.kind()
                ? Optional.of(new UnknownMessage(
                        message.name(), kinds, null, List.of(), Fault.SEVERAL_KINDS, message.origin()))
                : Optional.empty();
    }

    private static Optional<Problem> checkTaken(HandlerMethod method, MessageTable messages) {
        TypeRef type = method.message();
        List<MessageKind> kinds = Stream.of(MessageKind.values())
                .filter(kind -> type.isA(kind.type()))
                .toList();
        Fault fault;
        if (!kinds.contains(method.kind())) {
            fault = kinds.isEmpty() ? Fault.NO_MESSAGE : Fault.OTHER_KIND;
        } else if (method.kind().answered()
                && messages.find(method.kind(), type.erased()).isEmpty()) {
            fault = Fault.NOT_CONCRETE;
        } else {
            return Optional.empty();
        }
        List<String> concrete = fault == Fault.NOT_CONCRETE ? messages.below(type.erased()) : List.of();
        return Optional.of(new UnknownMessage(type.erased(), kinds, method, concrete, fault, method.origin()));
    }
}
