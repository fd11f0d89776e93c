package io.fairlead.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.fairlead.processor.plan.BridgeMethod;
import io.fairlead.processor.plan.PackagePlan;
import io.fairlead.processor.plan.PackagePlan.Member;
import java.util.stream.Collectors;
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
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(Names.PACKAGE_MEMBERS)
                .addMethod(injected(plan))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(plan.name(), "injected")
                        .addStatement("super(injected)")
                        .build())
                .addMethod(own(plan));
        for (int number = 0; number < plan.members().size(); number++) {
            Member member = plan.members().get(number);
            type.addMethod(accessor(member, number));
            if (member.tellsClass()) {
                type.addMethod(tellingClass(member));
            }
            member.bridges().forEach(bridge -> type.addMethod(bridge(member, bridge)));
        }
        files.add(
                plan.name(),
                type,
                plan.members().stream()
                        .map(member -> member.component().canonicalName())
                        .toList());
    }

    private static MethodSpec injected(PackagePlan plan) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc("For containers and builders. Each provider makes what it is named after.\n")
                .addAnnotation(Names.INJECT)
                .addModifiers(Modifier.PUBLIC);
        if (plan.members().stream().anyMatch(Member::withoutArguments)) {
            constructor.addJavadoc("Where there is null, a member is made without arguments.\n");
        }
        plan.members()
                .forEach(member -> constructor.addParameter(
                        ParameterizedTypeName.get(Names.PROVIDER, member.component()), member.accessor()));
        return constructor
                .addStatement(
                        "super($L)",
                        plan.members().stream().map(Member::accessor).collect(Collectors.joining(", ")))
                .build();
    }

    /** Static, like the bridges, since the other methods are one for each member. */
    private static MethodSpec own(PackagePlan plan) {
        return MethodSpec.methodBuilder("own")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(plan.name())
                .addParameter(plan.name(), "injected")
                .addStatement("return new $T(injected)", plan.name())
                .build();
    }

    private static MethodSpec accessor(Member member, int number) {
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(member.accessor())
                .addModifiers(Modifier.PUBLIC)
                .returns(member.type());
        boolean cast = !member.type().equals(ClassName.OBJECT);
        CodeBlock type = cast ? CodeBlock.of("($T) ", member.type()) : CodeBlock.of("");
        if (!member.withoutArguments()) {
            return accessor.addStatement("return $Lmade($L)", type, number).build();
        }
        CodeBlock kept = CodeBlock.of("made != null ? made : keep($L, new $T())", number, member.component());
        return accessor.addStatement("$T made = made($L)", Object.class, number)
                .addStatement(cast ? "return $L($L)" : "return $L$L", type, kept)
                .build();
    }

    private static MethodSpec tellingClass(Member member) {
        return MethodSpec.methodBuilder(member.classMethod())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(
                        ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class)))
                .addStatement("return $T.class", member.component())
                .build();
    }

    private static MethodSpec bridge(Member member, BridgeMethod bridge) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(member.bridge(bridge))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(bridge.returns())
                .addParameter(ClassName.OBJECT, "target");
        bridge.parameters().forEach(parameter -> method.addParameter(parameter.type(), parameter.name()));
        CodeBlock call = CodeBlock.of(
                "(($T) target)." + Verbatim.of(bridge.targetName()) + "($L)",
                member.component(),
                bridge.parameters().stream().map(PackageWriter::argument).collect(CodeBlock.joining(", ")));
        CodeBlock.Builder body = CodeBlock.builder();
        switch (bridge.answer()) {
            case AS_IT_IS -> body.add(bridge.returns().equals(TypeName.VOID) ? "$L;\n" : "return $L;\n", call);
            case UNIT -> body.add("$L;\n", call).addStatement("return $T.INSTANCE", Names.UNIT);
            case STREAM -> body.add("return $T.of($L);\n", Names.PUBLISHED_STREAM, call);
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
