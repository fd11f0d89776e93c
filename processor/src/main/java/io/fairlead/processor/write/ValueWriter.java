package io.fairlead.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.fairlead.processor.literal.AnnotationModel;
import io.fairlead.processor.literal.AnnotationModel.ClassOf;
import io.fairlead.processor.literal.AnnotationModel.Constant;
import java.util.List;

/** Writes the values of annotations. */
public final class ValueWriter {

    private ValueWriter() {}

    public static CodeBlock write(Object value, TypeName type) {
        if (value instanceof List<?> list) {
            TypeName component = type instanceof ArrayTypeName array ? array.componentType() : type;
            CodeBlock each = list.stream().map(one -> write(one, component)).collect(CodeBlock.joining(", "));
            return CodeBlock.of("new $T[] {$L}", raw(component), each);
        }
        if (value instanceof TypeName name) {
            return CodeBlock.of("$T.class", raw(name));
        }
        if (value instanceof ClassOf hidden) {
            return CodeBlock.of("$T.$N()", hidden.opener(), hidden.method());
        }
        if (value instanceof Constant constant) {
            return CodeBlock.of("$T.$L", constant.type(), constant.name());
        }
        if (value instanceof String text) {
            return text(text);
        }
        if (value instanceof Character character) {
            return CodeBlock.of("(char) $L", (int) character);
        }
        if (value instanceof Long number) {
            return CodeBlock.of("$LL", number);
        }
        if (value instanceof Double number) {
            return CodeBlock.of("$T.longBitsToDouble($LL)", Double.class, Double.doubleToRawLongBits(number));
        }
        if (value instanceof Float number) {
            return CodeBlock.of("$T.intBitsToFloat($L)", Float.class, Float.floatToRawIntBits(number));
        }
        if (value instanceof Short || value instanceof Byte) {
            return CodeBlock.of("($T) $L", value instanceof Short ? short.class : byte.class, value);
        }
        if (value instanceof AnnotationModel) {
            throw new IllegalArgumentException("annotations in annotations are not written");
        }
        return CodeBlock.of("$L", value);
    }

    /**
     * A text in characters that every encoding of sources has. Besides, what is written as it is must not hold what JavaPoet takes for the end
     * of a line, such as U+2028.
     */
    static CodeBlock text(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            switch (each) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> {
                    if (each >= ' ' && each <= '~') {
                        literal.append(each);
                    } else {
                        literal.append(String.format("\\u%04x", (int) each));
                    }
                }
            }
        }
        return CodeBlock.of("$L", literal.append('"'));
    }

    /** Neither an array nor a literal of a class has type arguments. */
    private static TypeName raw(TypeName type) {
        return type instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : type;
    }
}
