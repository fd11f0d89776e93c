package io.fairlead.processor.discover;

import io.fairlead.processor.element.Carried;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.Policies;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** From a class to the message that it is. */
final class MessageReader {

    private static final String MESSAGE = "io.fairlead.Message";

    private final TypeReader types;
    private final SequenceKeys keys;
    private final PolicyReader policies;
    private final MessageComponentReader components;
    private final StorageReader storages;

    MessageReader(TypeReader types, PolicyReader policies, MessageComponentReader components, StorageReader storages) {
        this.types = types;
        this.policies = policies;
        this.components = components;
        this.storages = storages;
        keys = new SequenceKeys(types);
    }

    /** Whether a class is a message that can be sent: no interface, not abstract. */
    boolean isMessage(TypeElement type) {
        return type.getKind().isClass()
                && !type.getModifiers().contains(Modifier.ABSTRACT)
                && types.isA(type.asType(), MESSAGE);
    }

    /** Whether the result of a message, or what its policies name, does not resolve yet. */
    boolean isBroken(TypeElement type) {
        for (MessageKind kind : MessageKind.values()) {
            TypeMirror result = resultOf(type, kind);
            if (result != null && types.isBroken(result)) {
                return true;
            }
        }
        return policies.isBroken(type);
    }

    /** The classes that the policies of a message name as parts. */
    Stream<TypeElement> partsOf(TypeElement type) {
        return policies.partsOf(type);
    }

    /** One message for each kind that the class is of: one, unless the user erred. */
    List<MessageModel> read(TypeElement type, boolean local) {
        List<MessageModel> messages = new ArrayList<>();
        Policies inForce = policies.of(type);
        for (MessageKind kind : MessageKind.values()) {
            if (types.isA(type.asType(), kind.type())) {
                TypeMirror result = resultOf(type, kind);
                messages.add(new MessageModel(
                        kind,
                        types.read(type.asType()),
                        types.classNameOf(type),
                        result == null ? null : types.read(result),
                        Carried.by(type),
                        Carried.byTypes(type),
                        inForce,
                        components.of(type, inForce),
                        storages.of(type, result, inForce),
                        keys.of(type),
                        !type.getTypeParameters().isEmpty(),
                        local,
                        Origin.ofType(type.getQualifiedName().toString())));
            }
        }
        return messages;
    }

    private @Nullable TypeMirror resultOf(TypeElement type, MessageKind kind) {
        return kind.answered() ? types.argumentOf(type.asType(), kind.type()) : null;
    }
}
