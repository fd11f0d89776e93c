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

/**
 * Writes what makes the handlers and middleware of a package, keeps them for one bus, and opens them to all.
 *
 * <p>A container may hand the same object to two buses. So a bus takes one of its own from it, in which each member is
 * made once, under the lock of that bus alone; its fields need not be volatile, and no lock is taken while another is
 * held.
 */
final class PackageWriter {

    private final SourceFiles files;

    PackageWriter(SourceFiles files) {
        this.files = files;
    }

    void write(PackagePlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.name())
                .addJavadoc("Makes handlers and middleware of this package for a bus, and opens them to it.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addAnnotation(Names.INJECT).addModifiers(Modifier.PUBLIC);
        StringBuilder documentation = new StringBuilder("For containers and builders.\n\n");
        StringBuilder body = new StringBuilder();
        for (Member member : plan.members()) {
            ParameterizedTypeName provider = ParameterizedTypeName.get(Names.PROVIDER, member.component());
            type.addField(provider, member.provider(), Modifier.PRIVATE, Modifier.FINAL);
            type.addField(member.component(), member.accessor(), Modifier.PRIVATE);
            documentation
                    .append("@param ")
                    .append(member.accessor())
                    .append(
                            member.withoutArguments()
                                    ? " makes it; if null, it is made without arguments\n"
                                    : " makes it\n");
            constructor.addParameter(provider, member.accessor());
            body.append(member.provider())
                    .append(" = ")
                    .append(member.accessor())
                    .append(";\n");
        }
        type.addMethod(constructor
                .addJavadoc(Verbatim.of(documentation.toString()))
                .addCode(Verbatim.of(body.toString()))
                .build());
        type.addMethod(own(plan));
        for (Member member : plan.members()) {
            type.addMethod(accessor(member));
            member.bridges().forEach(bridge -> type.addMethod(bridge(member, bridge)));
        }
        files.add(
                plan.name(),
                type,
                plan.members().stream()
                        .map(member -> member.component().canonicalName())
                        .toList());
    }

    /** Static, like the bridges, since the other methods are one for each member. */
    private static MethodSpec own(PackagePlan plan) {
        CodeBlock providers = plan.members().stream()
                .map(member -> CodeBlock.of("injected.$N", member.provider()))
                .collect(CodeBlock.joining(", "));
        return MethodSpec.methodBuilder("own")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(plan.name())
                .addParameter(plan.name(), "injected")
                .addStatement("return new $T($L)", plan.name(), providers)
                .build();
    }

    private static MethodSpec accessor(Member member) {
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(member.accessor())
                .addModifiers(Modifier.PUBLIC)
                .returns(member.type());
        String provider = Verbatim.of(member.provider());
        String field = Verbatim.of(member.accessor());
        CodeBlock making = member.withoutArguments()
                ? CodeBlock.of(provider + " == null ? new $T() : " + provider + ".get()", member.component())
                : CodeBlock.of(provider + ".get()");
        return accessor.beginControlFlow("if (" + field + " == null)")
                .addStatement(field + " = $L", making)
                .endControlFlow()
                .addStatement("return " + field)
                .build();
    }

    private static MethodSpec bridge(Member member, BridgeMethod bridge) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(member.bridge(bridge))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(bridge.returns())
                .addParameter(ClassName.OBJECT, "target");
        bridge.parameters().forEach(parameter -> method.addParameter(parameter.type(), parameter.name()));
        String returned = bridge.unit() || bridge.returns().equals(TypeName.VOID) ? "" : "return ";
        CodeBlock.Builder body = CodeBlock.builder()
                .add(
                        returned + "(($T) target)." + Verbatim.of(bridge.targetName()) + "($L);\n",
                        member.component(),
                        bridge.parameters().stream()
                                .map(PackageWriter::argument)
                                .collect(CodeBlock.joining(", ")));
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
                ? CodeBlock.of(parameter.name())
                : CodeBlock.of("($T) " + parameter.name(), parameter.cast());
    }
}
