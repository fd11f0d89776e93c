package io.fairlead.processor.model;

import java.util.List;
import java.util.Objects;

/**
 * What of a message a middleware may be given.
 *
 * @param all the components that a policy names, or that carry an annotation; those of a record in its order, others by name
 * @param classBridged whether there is, or will be, a class beside the message that names its class for whoever may not, because a policy of it names events
 */
public record MessageComponents(List<MessageComponent> all, boolean classBridged) {

    public static final MessageComponents NONE = new MessageComponents(List.of(), false);

    /** Those of some names, in their order; names that are a default which says nothing are left out. */
    List<MessageComponent> named(List<String> names) {
        return names.stream()
                .map(name -> all.stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Those that carry an annotation. */
    List<MessageComponent> marked(String annotation) {
        return all.stream().filter(each -> each.marks().contains(annotation)).toList();
    }
}
