package io.fairlead.processor.discover;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.element.Annotations;
import io.fairlead.processor.model.FlatName;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.Reach;
import io.fairlead.processor.model.Receiver;
import io.fairlead.processor.model.SequenceKey;
import io.fairlead.processor.model.SequenceKey.Flaw;
import io.fairlead.processor.model.Suffix;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds what puts events of a class in order, in the class and in all that it extends and implements. */
final class SequenceKeys {

    private static final String SEQUENCE_BY = "io.fairlead.annotation.SequenceBy";

    private final TypeReader types;

    SequenceKeys(TypeReader types) {
        this.types = types;
    }

    /** By name. A method and those that it overrides are one. */
    List<SequenceKey> of(TypeElement type) {
        Map<String, SequenceKey> keys = new TreeMap<>();
        collect(type, type, new HashSet<>(), keys);
        return List.copyOf(keys.values());
    }

    private void collect(TypeElement declaring, TypeElement event, Set<String> seen, Map<String, SequenceKey> keys) {
        if (!seen.add(declaring.getQualifiedName().toString())) {
            return;
        }
        List<ExecutableElement> methods = ElementFilter.methodsIn(declaring.getEnclosedElements());
        Set<String> components = new HashSet<>();
        for (RecordComponentElement component : ElementFilter.recordComponentsIn(declaring.getEnclosedElements())) {
            if (Annotations.find(component, SEQUENCE_BY) != null) {
                components.add(component.getSimpleName().toString());
            }
        }
        for (ExecutableElement method : methods) {
            String name = method.getSimpleName().toString();
            // An accessor that is written out does not get the annotation of its component (JLS 9.7.4).
            boolean ofComponent = method.getParameters().isEmpty() && components.contains(name);
            if (ofComponent || Annotations.find(method, SEQUENCE_BY) != null) {
                String signature = types.signatureOf(method);
                keys.putIfAbsent(signature, key(method, ofComponent ? name : signature, declaring, event));
            }
        }
        supertypes(declaring).forEach(supertype -> collect(supertype, event, seen, keys));
    }

    private static Stream<TypeElement> supertypes(TypeElement type) {
        return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .filter(DeclaredType.class::isInstance)
                .map(supertype -> (TypeElement) ((DeclaredType) supertype).asElement());
    }

    /** Whoever wrote a component looks for it, not for the accessor. */
    private SequenceKey key(ExecutableElement method, String member, TypeElement declaring, TypeElement event) {
        List<Receiver> receivers = receivers(method, declaring, event);
        String home = types.packageOf(event);
        return new SequenceKey(
                method.getSimpleName().toString(),
                receivers,
                flaws(method, event),
                types.isDeclared(event)
                        ? receivers.stream().anyMatch(each -> each.reach().includes(home))
                        : types.exists(bridge(event)),
                types.isDeclared(declaring),
                Origin.ofType(declaring.getQualifiedName().toString()).member(member));
    }

    /** A method that is not public is inherited by no class of another package, and is called by its own. */
    private List<Receiver> receivers(ExecutableElement method, TypeElement declaring, TypeElement event) {
        boolean open = method.getModifiers().contains(Modifier.PUBLIC);
        Reach reach = open ? Reach.EVERYWHERE : Reach.within(types.packageOf(declaring));
        return (open ? Stream.of(event, declaring).distinct() : Stream.of(declaring))
                .map(each -> new Receiver(ClassName.get(each), reach.and(types.reach(each))))
                .toList();
    }

    private static String bridge(TypeElement event) {
        ClassName name = ClassName.get(event);
        return ClassName.get(name.packageName(), FlatName.of(name) + Suffix.SEQUENCE)
                .canonicalName();
    }

    private Set<Flaw> flaws(ExecutableElement method, TypeElement event) {
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        Set<Modifier> modifiers = method.getModifiers();
        TypeMirror returned = types.returned(method, event);
        if (!method.getParameters().isEmpty()) {
            flaws.add(Flaw.PARAMETERS);
        }
        if (modifiers.contains(Modifier.STATIC) || modifiers.contains(Modifier.PRIVATE)) {
            flaws.add(Flaw.NOT_CALLABLE);
        }
        if (returned.getKind() == TypeKind.VOID) {
            flaws.add(Flaw.NOTHING);
        }
        if (returned.getKind() == TypeKind.ARRAY) {
            flaws.add(Flaw.ARRAY);
        }
        if (!method.getThrownTypes().isEmpty()) {
            flaws.add(Flaw.EXCEPTIONS);
        }
        return Set.copyOf(flaws);
    }
}
