package io.fairlead.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.processor.plan.PackagePlan;
import io.fairlead.processor.plan.PackagePlan.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes what the handlers and middleware of a package are injected into. */
final class PackageWriter {

    private final SourceFiles files;

    PackageWriter(SourceFiles files) {
        this.files = files;
    }

    void write(PackagePlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.name())
                .addJavadoc("Makes handlers and middleware of this package, each once, when it is first needed.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        for (Member member : plan.members()) {
            type.addField(provider(member), member.provider(), Modifier.PRIVATE, Modifier.FINAL);
            type.addField(member.component(), member.field(), Modifier.PRIVATE);
        }
        type.addMethod(constructor(plan)).addMethod(factory(plan));
        plan.members().forEach(member -> type.addMethod(accessor(member)));
        files.write(
                plan.name(),
                type,
                plan.members().stream()
                        .map(member -> member.component().canonicalName())
                        .toList());
    }

    private static MethodSpec constructor(PackagePlan plan) {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addAnnotation(Names.INJECT).addParameters(parameters(plan));
        plan.members().forEach(member -> constructor.addStatement("this.$N = $N", member.provider(), member.field()));
        return constructor.build();
    }

    private static MethodSpec factory(PackagePlan plan) {
        MethodSpec.Builder factory = MethodSpec.methodBuilder("of")
                .addJavadoc("Without a container.\n\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(plan.name())
                .addParameters(parameters(plan));
        for (Member member : plan.members()) {
            factory.addJavadoc(
                    "@param $N $L\n",
                    member.field(),
                    member.withoutArguments() ? "null to have it made without arguments" : "makes it");
        }
        return factory.addStatement(
                        "return new $T($L)",
                        plan.name(),
                        plan.members().stream().map(Member::field).collect(Collectors.joining(", ")))
                .build();
    }

    private static List<ParameterSpec> parameters(PackagePlan plan) {
        List<ParameterSpec> parameters = new ArrayList<>();
        plan.members()
                .forEach(member -> parameters.add(
                        ParameterSpec.builder(provider(member), member.field()).build()));
        return parameters;
    }

    private static ParameterizedTypeName provider(Member member) {
        return ParameterizedTypeName.get(Names.PROVIDER, member.component());
    }

    private static MethodSpec accessor(Member member) {
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(member.accessor())
                .addJavadoc("Hands out {@link $T}.\n", member.component())
                .addModifiers(Modifier.PUBLIC, Modifier.SYNCHRONIZED)
                .returns(member.type())
                .beginControlFlow("if ($N == null)", member.field());
        if (member.withoutArguments()) {
            accessor.addStatement(
                    "$N = $N == null ? new $T() : $N.get()",
                    member.field(),
                    member.provider(),
                    member.component(),
                    member.provider());
        } else {
            accessor.addStatement("$N = $N.get()", member.field(), member.provider());
        }
        return accessor.endControlFlow()
                .addStatement("return $N", member.field())
                .build();
    }
}
