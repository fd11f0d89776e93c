package io.fairlead.processor.discover;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.element.Carried;
import io.fairlead.processor.model.FlatName;
import io.fairlead.processor.model.MessageComponent;
import io.fairlead.processor.model.MessageComponents;
import io.fairlead.processor.model.Policies;
import io.fairlead.processor.model.PolicyModel;
import io.fairlead.processor.model.Reach;
import io.fairlead.processor.model.Receiver;
import io.fairlead.processor.model.Suffix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds what of a message a middleware may be given: what its policies name, and what carries an annotation. */
final class MessageComponentReader {

    private static final String SENSITIVE = "io.fairlead.annotation.Sensitive";

    /**
     * The packages whose annotations on a component ask for no bridge, because they are there for others than middleware: of nullness, constraints
     * and the like, on most components of most messages. A middleware is given the values nevertheless, wherever the bus may ask for them itself.
     */
    private static final List<String> ASKING_NOBODY =
            List.of("java.", "javax.", "jakarta.", "kotlin.", "org.jspecify.", "io.fairlead.annotation.");

    private final Elements elements;
    private final TypeReader types;

    MessageComponentReader(Elements elements, TypeReader types) {
        this.elements = elements;
        this.types = types;
    }

    MessageComponents of(TypeElement message, Policies policies) {
        Map<String, Set<String>> marks = marksOn(message);
        List<PolicyModel> inForce = policies.inForce();
        Set<String> named =
                inForce.stream().flatMap(policy -> policy.components().stream()).collect(Collectors.toSet());
        boolean heard = inForce.stream().anyMatch(policy -> !policy.events().isEmpty());
        if (marks.isEmpty() && named.isEmpty() && !heard) {
            return MessageComponents.NONE;
        }
        Map<String, List<ExecutableElement>> accessors = Accessors.of(message, elements);
        boolean bridged = bridged(message);
        List<MessageComponent> components = new ArrayList<>();
        for (String name : inOrder(message, marks.keySet(), named)) {
            List<ExecutableElement> methods = accessors.get(name);
            if (methods != null) {
                Set<String> on = marks.getOrDefault(name, Set.of());
                boolean asked = named.contains(name) || on.stream().anyMatch(MessageComponentReader::asks);
                components.add(component(message, name, methods, on, asked && bridged));
            }
        }
        Reach reach = types.reach(message);
        return new MessageComponents(
                List.copyOf(components),
                heard && bridged && !reach.everywhere() && reach.includes(types.packageOf(message)));
    }

    private static boolean asks(String annotation) {
        return ASKING_NOBODY.stream().noneMatch(annotation::startsWith);
    }

    /** As a record declares them; of other classes no compiler keeps the order. */
    private static Set<String> inOrder(TypeElement message, Set<String> marked, Set<String> named) {
        Set<String> names = new LinkedHashSet<>();
        ElementFilter.recordComponentsIn(message.getEnclosedElements())
                .forEach(each -> names.add(each.getSimpleName().toString()));
        Set<String> wanted = new TreeSet<>(marked);
        wanted.addAll(named);
        names.retainAll(wanted);
        names.addAll(wanted);
        return names;
    }

    /** By component. An annotation on a record's component also lands on its field and its accessor, or on one of these alone. */
    private static Map<String, Set<String>> marksOn(TypeElement message) {
        Map<String, Set<String>> marks = new LinkedHashMap<>();
        for (Element member : message.getEnclosedElements()) {
            boolean ofComponent = member.getKind() == ElementKind.RECORD_COMPONENT
                    || member.getKind() == ElementKind.FIELD
                    || (member instanceof ExecutableElement method
                            && method.getParameters().isEmpty());
            Set<String> names = ofComponent ? Carried.on(member) : Set.of();
            if (!names.isEmpty()) {
                marks.computeIfAbsent(member.getSimpleName().toString(), name -> new TreeSet<>())
                        .addAll(names);
            }
        }
        return marks;
    }

    private MessageComponent component(
            TypeElement message, String name, List<ExecutableElement> methods, Set<String> marks, boolean bridged) {
        List<Receiver> receivers = receivers(message, methods);
        return new MessageComponent(
                name,
                receivers,
                marks.contains(SENSITIVE),
                marks,
                bridged && !Receiver.open(receivers) && Receiver.in(types.packageOf(message), receivers) != null);
    }

    /** A method that is not public is inherited by no class of another package, and is called by its own. */
    private List<Receiver> receivers(TypeElement message, List<ExecutableElement> methods) {
        List<TypeElement> open = declaring(methods, true);
        if (open.isEmpty() && !methods.isEmpty()) {
            return declaring(methods, false).stream()
                    .map(each -> receiver(each, Reach.within(types.packageOf(each))))
                    .toList();
        }
        // A record has public accessors, whether the compiler shows them or not.
        return Stream.concat(Stream.of(message), open.stream())
                .distinct()
                .map(each -> receiver(each, Reach.EVERYWHERE))
                .toList();
    }

    private Receiver receiver(TypeElement type, Reach reach) {
        return new Receiver(ClassName.get(type), reach.and(types.reach(type)));
    }

    private static List<TypeElement> declaring(List<ExecutableElement> methods, boolean open) {
        return methods.stream()
                .filter(method -> method.getModifiers().contains(Modifier.PUBLIC) == open)
                .map(method -> (TypeElement) method.getEnclosingElement())
                .sorted(Comparator.comparing(type -> type.getQualifiedName().toString()))
                .toList();
    }

    private boolean bridged(TypeElement message) {
        ClassName name = ClassName.get(message);
        return types.isDeclared(message)
                || types.exists(ClassName.get(name.packageName(), FlatName.of(name) + Suffix.COMPONENTS)
                        .canonicalName());
    }
}
