package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.MessageModel;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The messages of an application by name, so that finding one does not grow with the number of all. */
final class MessageTable {

    private final Map<String, Map<MessageKind, MessageModel>> byName = new HashMap<>();

    MessageTable(Application application) {
        for (MessageModel message : application.messages()) {
            byName.computeIfAbsent(message.name(), name -> new EnumMap<>(MessageKind.class))
                    .put(message.kind(), message);
        }
    }

    /** The message of a kind with a name. */
    Optional<MessageModel> find(MessageKind kind, String name) {
        return Optional.ofNullable(kinds(name).get(kind));
    }

    /** The kinds of message that a class is; usually one. */
    List<MessageKind> kindsOf(String name) {
        return List.copyOf(kinds(name).keySet());
    }

    /** The names of the messages that extend a type, sorted. */
    List<String> below(String type) {
        return byName.values().stream()
                .flatMap(kinds -> kinds.values().stream().limit(1))
                .filter(message -> message.type().isA(type))
                .map(MessageModel::name)
                .sorted()
                .toList();
    }

    private Map<MessageKind, MessageModel> kinds(String name) {
        return byName.getOrDefault(name, Map.of());
    }
}
