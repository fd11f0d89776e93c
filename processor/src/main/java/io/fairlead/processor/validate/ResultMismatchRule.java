package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.HandlerMethod.Form;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.Problem.ResultMismatch;
import io.fairlead.processor.problem.Problem.ResultMismatch.Fault;
import java.util.List;
import java.util.Optional;

/** A handler method returns what its message asks for. */
final class ResultMismatchRule implements Rule {

    @Override
    public List<Problem> check(Application application) {
        MessageTable messages = new MessageTable(application);
        return application.handlers().stream()
                .filter(handler -> handler.component().local())
                .flatMap(handler -> handler.methods().stream())
                .flatMap(method -> check(method, messages).stream())
                .toList();
    }

    private static Optional<Problem> check(HandlerMethod method, MessageTable messages) {
        if (method.kind() == MessageKind.EVENT) {
            return method.returns().form() == Form.NOTHING
                    ? Optional.empty()
                    : Optional.of(new ResultMismatch(method, null, Fault.EVENT_ANSWERED, method.origin()));
        }
        return messages.find(method.kind(), method.message().erased())
                .flatMap(message -> fault(method, message)
                        .map(fault -> new ResultMismatch(method, message, fault, method.origin())));
    }

    private static Optional<Fault> fault(HandlerMethod method, MessageModel message) {
        Form form = method.returns().form();
        boolean asksForNothing =
                message.result() == null || message.result().erased().equals("java.lang.Void");
        boolean raises = form == Form.OUTCOME || method.returns().raised() != null;
        if (raises && method.kind() == MessageKind.QUERY) {
            return Optional.of(Fault.QUERY_RAISES_EVENTS);
        }
        if (form == Form.NOTHING) {
            return asksForNothing ? Optional.empty() : Optional.of(Fault.NOTHING_RETURNED);
        }
        if (method.returns().fitsMessage()) {
            return Optional.empty();
        }
        return Optional.of(asksForNothing && form == Form.VALUE ? Fault.RESULT_UNASKED : Fault.WRONG_TYPE);
    }
}
