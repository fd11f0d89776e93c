package io.fairlead.processor.testing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import io.fairlead.processor.model.Reach;
import io.fairlead.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Types from their text, with the supertypes that a test states. A name of one capital letter is a type variable. */
public final class TypeRefs {

    private static final Map<String, TypeName> PRIMITIVES =
            Map.of("int", TypeName.INT, "long", TypeName.LONG, "boolean", TypeName.BOOLEAN);

    private TypeRefs() {}

    public static TypeRef type(String text, String... supertypes) {
        TypeName name = parse(text);
        TypeName erasure = erase(name);
        Set<String> ancestors = new LinkedHashSet<>();
        ancestors.add("java.lang.Object");
        ancestors.add(name.box().toString());
        ancestors.add(erasure.box().toString());
        for (String supertype : supertypes) {
            ancestors.add(supertype);
            ancestors.add(erase(parse(supertype)).toString());
        }
        return new TypeRef(name, erasure, Reach.EVERYWHERE, Reach.EVERYWHERE, ancestors, isOpen(name));
    }

    private static TypeName erase(TypeName name) {
        if (name instanceof ParameterizedTypeName parameterized) {
            return parameterized.rawType();
        }
        return name instanceof TypeVariableName ? ClassName.OBJECT : name;
    }

    private static boolean isOpen(TypeName name) {
        return name instanceof TypeVariableName
                || (name instanceof ParameterizedTypeName parameterized
                        && parameterized.typeArguments().stream().anyMatch(TypeRefs::isOpen));
    }

    private static TypeName parse(String text) {
        String trimmed = text.strip();
        if (PRIMITIVES.containsKey(trimmed)) {
            return PRIMITIVES.getOrDefault(trimmed, TypeName.INT);
        }
        if (trimmed.equals("?")) {
            return WildcardTypeName.subtypeOf(ClassName.OBJECT);
        }
        if (trimmed.startsWith("? extends ")) {
            return WildcardTypeName.subtypeOf(parse(trimmed.substring(10)));
        }
        if (trimmed.length() == 1) {
            return TypeVariableName.get(trimmed);
        }
        int open = trimmed.indexOf('<');
        return open < 0
                ? ClassName.bestGuess(trimmed)
                : ParameterizedTypeName.get(
                        ClassName.bestGuess(trimmed.substring(0, open)),
                        arguments(trimmed.substring(open + 1, trimmed.length() - 1)));
    }

    private static TypeName[] arguments(String text) {
        List<TypeName> arguments = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int index = 0; index <= text.length(); index++) {
            char letter = index == text.length() ? ',' : text.charAt(index);
            depth += letter == '<' ? 1 : letter == '>' ? -1 : 0;
            if (letter == ',' && depth == 0) {
                arguments.add(parse(text.substring(start, index)));
                start = index + 1;
            }
        }
        return arguments.toArray(new TypeName[0]);
    }
}
