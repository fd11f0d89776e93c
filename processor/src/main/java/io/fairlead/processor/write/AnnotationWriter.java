package io.fairlead.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.fairlead.processor.literal.AnnotationModel;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import javax.lang.model.element.Modifier;

/** Writes classes whose objects are an annotation, with {@code equals} and {@code hashCode} as {@link Annotation} defines them. */
public final class AnnotationWriter {

    private static final int NAME_FACTOR = 127;

    private AnnotationWriter() {}

    /** A class whose one object is an annotation with these values. */
    public static TypeSpec write(String name, AnnotationModel annotation) {
        TypeSpec.Builder type =
                TypeSpec.classBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        implement(
                type,
                annotation.type(),
                annotation.members(),
                (member, memberType) -> ValueWriter.write(annotation.value(member), memberType),
                ValueWriter.text("@" + annotation.name() + annotation.values()));
        return type.build();
    }

    /**
     * Lets a class implement an annotation.
     *
     * @param members the types of its values, by name
     * @param value what a value is
     * @param text what it is for people
     */
    static void implement(
            TypeSpec.Builder type,
            ClassName annotation,
            Map<String, TypeName> members,
            BiFunction<String, TypeName, CodeBlock> value,
            CodeBlock text) {
        type.addSuperinterface(annotation);
        List<CodeBlock> equal = new ArrayList<>(List.of(CodeBlock.of("other instanceof $T that", annotation)));
        List<CodeBlock> hash = new ArrayList<>();
        members.forEach((member, memberType) -> {
            type.addMethod(overriding(member, memberType)
                    .addStatement("return $L", value.apply(member, memberType))
                    .build());
            boolean array = memberType instanceof ArrayTypeName;
            Class<?> compared = array ? Arrays.class : Objects.class;
            equal.add(CodeBlock.of("$T.equals(this.$L(), that.$L())", compared, member, member));
            hash.add(CodeBlock.of(
                    "($L ^ $T.hashCode(this.$L()))",
                    NAME_FACTOR * member.hashCode(),
                    array ? Arrays.class : Objects.class,
                    member));
        });
        type.addMethod(overriding(
                        "annotationType",
                        ParameterizedTypeName.get(
                                ClassName.get(Class.class), WildcardTypeName.subtypeOf(Annotation.class)))
                .addStatement("return $T.class", annotation)
                .build());
        CodeBlock equality = CodeBlock.join(equal, "\n&& ");
        type.addMethod(overriding("equals", TypeName.BOOLEAN)
                .addParameter(Object.class, "other")
                .addStatement(
                        "return $L", members.isEmpty() ? CodeBlock.of("other instanceof $T", annotation) : equality)
                .build());
        type.addMethod(overriding("hashCode", TypeName.INT)
                .addStatement("return $L", hash.isEmpty() ? CodeBlock.of("0") : CodeBlock.join(hash, "\n+ "))
                .build());
        type.addMethod(overriding("toString", ClassName.get(String.class))
                .addStatement("return $L", text)
                .build());
    }

    private static MethodSpec.Builder overriding(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returned);
    }
}
