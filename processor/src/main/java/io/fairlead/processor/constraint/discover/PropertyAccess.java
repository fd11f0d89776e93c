package io.fairlead.processor.constraint.discover;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** How generated code reads a property. */
final class PropertyAccess {

    private final Elements elements;
    private final Types types;

    PropertyAccess(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** The property that a method is the getter of, by the rules of JavaBeans; null if it is none. */
    static @Nullable String propertyOf(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        TypeKind returned = method.getReturnType().getKind();
        if (!method.getParameters().isEmpty() || returned == TypeKind.VOID) {
            return null;
        }
        if (name.startsWith("get") && name.length() > 3) {
            return decapitalized(name.substring(3));
        }
        for (String prefix : List.of("is", "has")) {
            if (name.startsWith(prefix) && name.length() > prefix.length() && returned == TypeKind.BOOLEAN) {
                return decapitalized(name.substring(prefix.length()));
            }
        }
        return null;
    }

    private static String decapitalized(String name) {
        boolean acronym =
                name.length() > 1 && Character.isUpperCase(name.charAt(1)) && Character.isUpperCase(name.charAt(0));
        return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** The code that reads a field of a bean; null if there is none. */
    @Nullable
    String toField(VariableElement field, TypeElement declaring, TypeElement bean, String home) {
        String name = field.getSimpleName().toString();
        if (declaring.getKind() == ElementKind.RECORD) {
            return name + "()";
        }
        if (isReachable(field, declaring, home)) {
            return name;
        }
        for (Element member : elements.getAllMembers(bean)) {
            if (member instanceof ExecutableElement method
                    && (name.equals(propertyOf(method))
                            || method.getSimpleName().contentEquals(name))
                    && method.getParameters().isEmpty()
                    && types.isSameType(types.erasure(method.getReturnType()), types.erasure(field.asType()))
                    && method.getEnclosingElement() instanceof TypeElement owner
                    && isReachable(method, owner, home)) {
                return method.getSimpleName() + "()";
            }
        }
        return null;
    }

    /** Whether code in a package may use a member. */
    boolean isReachable(Element member, TypeElement declaring, String home) {
        boolean near = elements.getPackageOf(declaring).getQualifiedName().contentEquals(home);
        return member.getModifiers().contains(Modifier.PUBLIC)
                || declaring.getKind() == ElementKind.INTERFACE
                || (near && !member.getModifiers().contains(Modifier.PRIVATE));
    }
}
