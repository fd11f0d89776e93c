package io.fairlead.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.processor.plan.BusPlan;
import io.fairlead.processor.plan.BusPlan.PackageGroup;
import io.fairlead.processor.plan.BusPlan.PackageUse;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes how a bus comes by the packages that it needs: a provider of each, or classes that hold many providers. */
final class InjectionWriter {

    private final BusPlan plan;

    InjectionWriter(BusPlan plan) {
        this.plan = plan;
    }

    /** What the bus is injected with. */
    List<ParameterSpec> parameters() {
        Stream<ParameterSpec> parameters = plan.groups().isEmpty()
                ? plan.packages().stream().map(InjectionWriter::parameter)
                : plan.groups().stream()
                        .map(group -> ParameterSpec.builder(group.type(), group.field())
                                .build());
        return parameters.toList();
    }

    private static ParameterSpec parameter(PackageUse use) {
        return ParameterSpec.builder(provider(use), use.field()).build();
    }

    static TypeName provider(PackageUse use) {
        return ParameterizedTypeName.get(Names.PROVIDER, use.type());
    }

    /** The names of these parameters, each after a comma. */
    CodeBlock passedOn() {
        return parameters().stream()
                .map(parameter -> CodeBlock.of(", $N", parameter))
                .collect(CodeBlock.joining(""));
    }

    /** The provider of a package in terms of these parameters. */
    CodeBlock providerOf(PackageUse use) {
        return plan.groups().stream()
                .filter(group -> group.packages().contains(use))
                .findFirst()
                .map(group -> CodeBlock.of("$N.$N", group.field(), use.field()))
                .orElseGet(() -> CodeBlock.of("$N", use.field()));
    }

    /** Arguments for these parameters, each after a comma. */
    CodeBlock arguments(Function<PackageUse, CodeBlock> providers) {
        if (plan.groups().isEmpty()) {
            return listed(plan.packages(), providers, true);
        }
        return plan.groups().stream()
                .map(group -> CodeBlock.of(",\nnew $T($L)", group.type(), listed(group.packages(), providers, false)))
                .collect(CodeBlock.joining(""));
    }

    private static CodeBlock listed(
            List<PackageUse> packages, Function<PackageUse, CodeBlock> providers, boolean following) {
        CodeBlock list = packages.stream().map(providers).collect(CodeBlock.joining(", "));
        return following && !packages.isEmpty() ? CodeBlock.of(", $L", list) : list;
    }

    /** Writes the classes that hold many providers. */
    void writeGroups(SourceFiles files) {
        plan.groups().forEach(group -> writeGroup(files, group, plan.api().name()));
    }

    private void writeGroup(SourceFiles files, PackageGroup group, ClassName bus) {
        TypeSpec.Builder type = TypeSpec.classBuilder(group.type())
                .addJavadoc("Some of the packages of {@link $T}, which has more than a constructor may take.\n", bus)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addAnnotation(Names.INJECT).addModifiers(Modifier.PUBLIC);
        for (PackageUse use : group.packages()) {
            type.addField(provider(use), use.field(), Modifier.FINAL);
            constructor.addParameter(parameter(use)).addStatement("this.$1N = $1N", use.field());
        }
        files.add(group.type(), type.addMethod(constructor.build()), plan.origins());
    }
}
