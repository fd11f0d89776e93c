package io.fairlead.processor.constraint.discover;

import io.fairlead.processor.constraint.model.CascadeModel;
import io.fairlead.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * From the type of a value whose own constraints are checked to the classes that it may be of. The standard looks at the
 * object's class, whatever the declared one; so all have to be known.
 */
final class CascadeReader {

    private final Elements elements;
    private final CustomValidators reach;
    private final BiConsumer<TypeElement, Findings> beans;

    /**
     * Reads cascades.
     *
     * @param beans reads a class whose objects are checked
     */
    CascadeReader(Elements elements, CustomValidators reach, BiConsumer<TypeElement, Findings> beans) {
        this.elements = elements;
        this.reach = reach;
        this.beans = beans;
    }

    @Nullable
    CascadeModel read(TypeMirror type, Map<String, String> conversions, Origin origin, Findings findings) {
        if (!(type instanceof DeclaredType declared)) {
            return null;
        }
        TypeElement root = (TypeElement) declared.asElement();
        List<TypeElement> classes = new ArrayList<>();
        if (!collect(root, classes)) {
            findings.obstacle(
                    root.getSimpleName()
                            + " is neither final nor sealed, and the constraints of classes count that nobody"
                            + " knows yet",
                    origin);
            return null;
        }
        for (TypeElement each : classes) {
            if (!reach.isReachable(each, findings.home())) {
                findings.obstacle(
                        each.getSimpleName() + " is out of reach for code in the package of the message", origin);
                return null;
            }
            beans.accept(each, findings);
        }
        return classes.isEmpty()
                ? null
                : new CascadeModel(
                        classes.stream()
                                .map(each -> each.getQualifiedName().toString())
                                .toList(),
                        classes.size() == 1 && classes.get(0).equals(root),
                        conversions);
    }

    /** Collects the classes that an object may be of; false if there may be others. */
    private boolean collect(TypeElement type, List<TypeElement> classes) {
        if (!type.getPermittedSubclasses().isEmpty()) {
            boolean closed = true;
            for (TypeMirror permitted : type.getPermittedSubclasses()) {
                closed &= collect((TypeElement) ((DeclaredType) permitted).asElement(), classes);
            }
            if (type.getKind().isClass() && !type.getModifiers().contains(Modifier.ABSTRACT)) {
                classes.add(type);
            }
            return closed;
        }
        boolean closed = type.getKind() == ElementKind.RECORD
                || type.getKind() == ElementKind.ENUM
                || type.getModifiers().contains(Modifier.FINAL);
        if (closed && !classes.contains(type) && !isOfPlatform(type)) {
            classes.add(type);
        }
        return closed;
    }

    /** These carry no constraints. */
    private boolean isOfPlatform(TypeElement type) {
        return elements.getPackageOf(type).getQualifiedName().toString().startsWith("java.");
    }
}
