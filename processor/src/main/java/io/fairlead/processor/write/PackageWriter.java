package io.fairlead.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.processor.plan.BridgeMethod;
import io.fairlead.processor.plan.PackagePlan;
import io.fairlead.processor.plan.PackagePlan.Member;
import javax.lang.model.element.Modifier;

/** Writes what makes the handlers and middleware of a package, and opens them to the buses. */
final class PackageWriter {

    private final SourceFiles files;

    PackageWriter(SourceFiles files) {
        this.files = files;
    }

    void write(PackagePlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.name())
                .addJavadoc("Makes handlers and middleware of this package, and opens them to the buses.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc("For containers and builders.\n\n")
                .addAnnotation(Names.INJECT)
                .addModifiers(Modifier.PUBLIC);
        for (Member member : plan.members()) {
            ParameterizedTypeName provider = ParameterizedTypeName.get(Names.PROVIDER, member.component());
            type.addField(provider, member.provider(), Modifier.PRIVATE, Modifier.FINAL);
            type.addField(member.component(), member.accessor(), Modifier.PRIVATE);
            constructor
                    .addJavadoc(
                            "@param $N $L\n",
                            member.accessor(),
                            member.withoutArguments() ? "makes it; if null, it is made without arguments" : "makes it")
                    .addParameter(provider, member.accessor())
                    .addStatement("$N = $N", member.provider(), member.accessor());
        }
        type.addMethod(constructor.build());
        for (Member member : plan.members()) {
            type.addMethod(accessor(member));
            member.bridges().forEach(bridge -> type.addMethod(bridge(member, bridge)));
        }
        files.write(
                plan.name(),
                type,
                plan.members().stream()
                        .map(member -> member.component().canonicalName())
                        .toList());
    }

    private static MethodSpec accessor(Member member) {
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(member.accessor())
                .addJavadoc("Makes a {@link $T}, once.\n", member.component())
                .addModifiers(Modifier.PUBLIC, Modifier.SYNCHRONIZED)
                .returns(member.type())
                .beginControlFlow("if ($N == null)", member.accessor());
        if (member.withoutArguments()) {
            accessor.addStatement(
                    "$1N = $2N == null ? new $3T() : $2N.get()",
                    member.accessor(),
                    member.provider(),
                    member.component());
        } else {
            accessor.addStatement("$N = $N.get()", member.accessor(), member.provider());
        }
        return accessor.endControlFlow()
                .addStatement("return $N", member.accessor())
                .build();
    }

    private static MethodSpec bridge(Member member, BridgeMethod bridge) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(member.bridge(bridge))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(bridge.returns())
                .addParameter(ClassName.OBJECT, "target");
        bridge.parameters().forEach(parameter -> method.addParameter(parameter.type(), parameter.name()));
        CodeBlock call = CodeBlock.of(
                "$L(($T) target).$N($L)",
                bridge.unit() || bridge.returns().equals(TypeName.VOID) ? "" : "return ",
                member.component(),
                bridge.targetName(),
                bridge.parameters().stream().map(PackageWriter::argument).collect(CodeBlock.joining(", ")));
        CodeBlock.Builder body = CodeBlock.builder().addStatement(call);
        if (bridge.unit()) {
            body.addStatement("return $T.INSTANCE", Names.UNIT);
        }
        if (!bridge.checked()) {
            return method.addCode(body.build()).build();
        }
        return method.beginControlFlow("try")
                .addCode(body.build())
                .nextControlFlow("catch ($T failure)", Throwable.class)
                .addStatement("throw $T.unchecked(failure)", Names.RETHROW)
                .endControlFlow()
                .build();
    }

    private static CodeBlock argument(BridgeMethod.Parameter parameter) {
        return parameter.cast() == null
                ? CodeBlock.of("$N", parameter.name())
                : CodeBlock.of("($T) $N", parameter.cast(), parameter.name());
    }
}
