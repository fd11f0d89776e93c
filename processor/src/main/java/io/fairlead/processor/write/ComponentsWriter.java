package io.fairlead.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.fairlead.processor.plan.ComponentsPlan;
import io.fairlead.processor.plan.PipelinePlan.MessageClass;
import io.fairlead.processor.plan.PipelinePlan.Value;
import io.fairlead.processor.plan.PipelinePlan.Values;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what middleware is given of messages: what pipelines ask for, and what asks in their place. */
final class ComponentsWriter {

    private static final TypeName ANY_CLASS =
            ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(ClassName.OBJECT));

    private final SourceFiles files;

    ComponentsWriter(SourceFiles files) {
        this.files = files;
    }

    /** Writes a class beside a message. */
    void write(ComponentsPlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.name())
                .addJavadoc("Tells buses of other packages what middleware is given of a message.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (plan.ofClass()) {
            type.addMethod(MethodSpec.methodBuilder(ComponentsPlan.CLASS)
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .returns(ANY_CLASS)
                    .addStatement("return $T.class", plan.message())
                    .build());
        }
        for (ComponentsPlan.Accessor accessor : plan.accessors()) {
            type.addMethod(MethodSpec.methodBuilder(accessor.method())
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .returns(ClassName.OBJECT)
                    .addParameter(ClassName.OBJECT, "message")
                    .addStatement("return (($T) message).$N()", accessor.receiver(), accessor.component())
                    .build());
        }
        files.add(plan.name(), type, List.of(plan.message().canonicalName()));
    }

    /** Adds to a pipeline what makes values of its message. */
    static void add(TypeSpec.Builder type, Values values, TypeName message) {
        if (values.components().isEmpty()) {
            type.addField(constant(Names.COMPONENT_VALUES, values.method())
                    .initializer("new $T($T.of())", Names.COMPONENT_VALUES, List.class)
                    .build());
            return;
        }
        CodeBlock names = values.components().stream()
                .map(each -> CodeBlock.of("new $T($S, $L)", Names.COMPONENT, each.name(), each.sensitive()))
                .collect(CodeBlock.joining(", "));
        type.addField(constant(ParameterizedTypeName.get(ClassName.get(List.class), Names.COMPONENT), values.field())
                .initializer("$T.of($L)", List.class, names)
                .build());
        // An array, which one value that is an array itself, or null, would be taken for.
        type.addMethod(MethodSpec.methodBuilder(values.method())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Names.COMPONENT_VALUES)
                .addParameter(message, "message")
                .addStatement(
                        "return new $T($N, new $T {$L})",
                        Names.COMPONENT_VALUES,
                        values.field(),
                        ArrayTypeName.of(ClassName.OBJECT),
                        values.components().stream()
                                .map(ComponentsWriter::value)
                                .collect(CodeBlock.joining(", ")))
                .build());
    }

    private static CodeBlock value(Value value) {
        return switch (value.access()) {
            case DIRECT -> CodeBlock.of("message.$N()", value.name());
            case CAST -> CodeBlock.of("(($T) message).$N()", value.type(), value.name());
            case BRIDGED -> CodeBlock.of("$T.$N(message)", value.type(), ComponentsPlan.methodFor(value.name()));
        };
    }

    /** The field of a pipeline that holds the class of another message. */
    static FieldSpec field(MessageClass other) {
        return constant(ANY_CLASS, other.field())
                .initializer(
                        other.bridged() ? "$T.$L()" : "$T.$L",
                        other.type(),
                        other.bridged() ? ComponentsPlan.CLASS : "class")
                .build();
    }

    private static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    }
}
