package io.fairlead.processor.constraint.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.fairlead.processor.constraint.model.AnnotationModel;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes a class whose objects are an annotation, with {@code equals} and {@code hashCode} as {@link Annotation} defines them. */
final class AnnotationWriter {

    private static final int NAME_FACTOR = 127;

    private AnnotationWriter() {}

    static TypeSpec write(String name, AnnotationModel annotation) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(annotation.type());
        List<CodeBlock> equal = new ArrayList<>(List.of(CodeBlock.of("other instanceof $T that", annotation.type())));
        List<CodeBlock> hash = new ArrayList<>();
        annotation.members().forEach((member, memberType) -> {
            type.addMethod(overriding(member, memberType)
                    .addStatement("return $L", ValueWriter.write(annotation.value(member), memberType))
                    .build());
            boolean array = memberType instanceof ArrayTypeName;
            Class<?> compared = array ? Arrays.class : Objects.class;
            equal.add(CodeBlock.of("$T.equals($L(), that.$L())", compared, member, member));
            hash.add(CodeBlock.of(
                    "($L ^ $T.hashCode($L()))",
                    NAME_FACTOR * member.hashCode(),
                    array ? Arrays.class : Objects.class,
                    member));
        });
        type.addMethod(overriding(
                        "annotationType",
                        ParameterizedTypeName.get(
                                ClassName.get(Class.class), WildcardTypeName.subtypeOf(Annotation.class)))
                .addStatement("return $T.class", annotation.type())
                .build());
        type.addMethod(overriding("equals", TypeName.BOOLEAN)
                .addParameter(Object.class, "other")
                .addStatement("return $L", CodeBlock.join(equal, "\n&& "))
                .build());
        type.addMethod(overriding("hashCode", TypeName.INT)
                .addStatement("return $L", CodeBlock.join(hash, "\n+ "))
                .build());
        type.addMethod(overriding("toString", ClassName.get(String.class))
                .addStatement("return $S", "@" + annotation.name() + annotation.values())
                .build());
        return type.build();
    }

    private static MethodSpec.Builder overriding(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returned);
    }
}
