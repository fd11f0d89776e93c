package io.fairlead.processor.discover;

import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.TypeRef;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/**
 * Messages that no index lists, because the processor did not run in the module that declares them, or because there is no
 * root here and so nobody has asked. They are known by those who handle or raise them: what a handler takes, the events
 * in its {@code Outcome}, those that a policy names, and, where such a type is sealed, what it permits.
 */
final class UnlistedMessages {

    private final Elements elements;
    private final Set<String> known;

    /**
     * Looks for more than what is known.
     *
     * @param declared the names of all types that the user's sources declare
     */
    UnlistedMessages(Elements elements, Set<String> declared) {
        this.elements = elements;
        this.known = new HashSet<>(declared);
    }

    void addTo(Found found, Consumer<TypeElement> reading) {
        found.messages.stream().map(MessageModel::name).forEach(known::add);
        Stream<TypeRef> byPolicies = found.messages.stream()
                .flatMap(message -> message.policies().inForce().stream())
                .flatMap(policy -> policy.events().stream());
        Stream<TypeRef> byHandlers = found.handlers.stream()
                .flatMap(handler -> handler.methods().stream())
                .flatMap(UnlistedMessages::mentionedBy);
        Set<String> mentioned = Stream.concat(byHandlers, byPolicies)
                .map(TypeRef::erased)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String name : mentioned) {
            TypeElement type = elements.getTypeElement(name);
            if (type != null) {
                read(type, reading);
            }
        }
    }

    private static Stream<TypeRef> mentionedBy(HandlerMethod method) {
        return Stream.concat(
                method.parameters().stream().limit(1),
                Stream.ofNullable(method.returns().raised()));
    }

    private void read(TypeElement type, Consumer<TypeElement> reading) {
        if (known.add(type.getQualifiedName().toString())) {
            reading.accept(type);
            type.getPermittedSubclasses().stream()
                    .map(permitted -> (TypeElement) ((DeclaredType) permitted).asElement())
                    .forEach(permitted -> read(permitted, reading));
        }
    }
}
