package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.HandlerModel;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.Problem.MissingHandler;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every command and every query has a handler; decided where there is a root, since only there all handlers are known.
 *
 * <p>Who misspells {@code handle} has one problem and must not be told of two. So a method handles the message that it
 * takes, however ill it is otherwise; and as long as there is a handler of which nobody can say what it handles, no
 * message of its kind is called unhandled. What a root declares open may be handled by what is registered at run time; and if that is
 * no type of messages, nobody can say what was meant.
 */
final class MissingHandlerRule implements Rule {

    @Override
    public List<Problem> check(Application application) {
        List<RootModel> roots =
                application.roots().stream().filter(root -> !isUnclear(root)).toList();
        MessageTable messages = new MessageTable(application);
        Set<String> handled = new HashSet<>();
        Set<MessageKind> unclear = EnumSet.noneOf(MessageKind.class);
        for (HandlerModel handler : application.handlers()) {
            if (handler.methods().isEmpty()) {
                unclear.add(handler.kind());
            }
            for (HandlerMethod method : handler.methods()) {
                if (method.parameters().isEmpty()
                        || messages.kindsOf(method.message().erased()).isEmpty()) {
                    unclear.add(method.kind());
                } else {
                    handled.add(method.message().erased());
                }
            }
        }
        return application.messages().stream()
                .filter(message -> message.kind().answered()
                        && !handled.contains(message.name())
                        && !unclear.contains(message.kind())
                        && isOneMessage(message, messages))
                .flatMap(message -> place(message, roots).map(origin -> new MissingHandler(message, origin)).stream())
                .map(Problem.class::cast)
                .toList();
    }

    /** Otherwise it has a problem of its own. */
    private static boolean isOneMessage(MessageModel message, MessageTable messages) {
        return !message.generic()
                && !message.raw()
                && messages.kindsOf(message.name()).size() == 1;
    }

    private static boolean isUnclear(RootModel root) {
        return root.open().stream()
                .anyMatch(open -> Stream.of(MessageKind.values()).noneMatch(open::isOf));
    }

    /** What all roots leave open has none. */
    private static Optional<Origin> place(MessageModel message, List<RootModel> roots) {
        return roots.stream()
                .filter(root -> !root.opens(message))
                .findFirst()
                .map(root -> message.local() ? message.origin() : root.origin());
    }
}
