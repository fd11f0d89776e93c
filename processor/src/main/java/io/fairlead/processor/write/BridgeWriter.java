package io.fairlead.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.processor.plan.BridgePlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes bridges. */
final class BridgeWriter {

    private final SourceFiles files;

    BridgeWriter(SourceFiles files) {
        this.files = files;
    }

    void write(BridgePlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.name())
                .addJavadoc("Opens {@link $T} to the buses, in whichever package they are.\n", plan.target())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        plan.methods().forEach(method -> type.addMethod(method(plan.target(), method)));
        files.write(plan.name(), type, List.of(plan.target().canonicalName()));
    }

    private static MethodSpec method(ClassName target, BridgePlan.Method plan) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(plan.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(plan.returns())
                .addParameter(ClassName.OBJECT, "target");
        plan.parameters().forEach(parameter -> method.addParameter(parameter.type(), parameter.name()));
        CodeBlock call = CodeBlock.of(
                "$L(($T) target).$N($L)",
                plan.returns().equals(TypeName.VOID) ? "" : "return ",
                target,
                plan.targetName(),
                plan.parameters().stream().map(BridgeWriter::argument).collect(CodeBlock.joining(", ")));
        if (plan.checked()) {
            method.beginControlFlow("try")
                    .addStatement(call)
                    .nextControlFlow("catch ($T failure)", Throwable.class)
                    .addStatement("throw $T.unchecked(failure)", Names.RETHROW)
                    .endControlFlow();
        } else {
            method.addStatement(call);
        }
        return method.build();
    }

    private static CodeBlock argument(BridgePlan.Parameter parameter) {
        return parameter.cast() == null
                ? CodeBlock.of("$N", parameter.name())
                : CodeBlock.of("($T) $N", parameter.cast(), parameter.name());
    }
}
