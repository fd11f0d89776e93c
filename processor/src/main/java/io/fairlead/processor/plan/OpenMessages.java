package io.fairlead.processor.plan;

import com.palantir.javapoet.TypeName;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.model.TypeRef;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a root declares open, as its bus must know it. */
final class OpenMessages {

    private final RootModel root;
    private final List<MessageModel> events;

    OpenMessages(RootModel root, List<MessageModel> messages) {
        this.root = root;
        events = messages.stream()
                .filter(message -> message.kind() == MessageKind.EVENT && root.opens(message))
                .toList();
    }

    /** Whether handlers of a message may be registered at run time. */
    boolean includes(MessageModel message) {
        return root.opens(message);
    }

    /** Whether events that a handler raises may be heard by what is registered at run time, which reads the context. */
    boolean mayHear(@Nullable TypeRef raised) {
        return raised != null
                && (root.open().stream().anyMatch(each -> each.mayInclude(raised))
                        || events.stream().anyMatch(event -> event.type().isA(raised.erased())));
    }

    /** The types. */
    List<TypeName> types() {
        return root.open().stream()
                .map(each -> each.type().erasure())
                .distinct()
                .toList();
    }

    /** The kinds of messages that they are of. */
    Set<MessageKind> kinds() {
        return Stream.of(MessageKind.values())
                .filter(kind -> root.open().stream().anyMatch(each -> each.isOf(kind)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
