package io.fairlead.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.processor.plan.ModuleChecksPlan;
import io.fairlead.processor.plan.ModuleChecksPlan.Check;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class that compares the modules of a bus with those that are there. */
final class ModuleChecksWriter {

    private final SourceFiles files;

    ModuleChecksWriter(SourceFiles files) {
        this.files = files;
    }

    void write(ModuleChecksPlan plan) {
        MethodSpec.Builder all = MethodSpec.methodBuilder("check").addModifiers(Modifier.STATIC);
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.name())
                .addJavadoc("The modules that {@link $T} was generated against.\n", plan.bus())
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (int index = 0; index < plan.checks().size(); index++) {
            String name = "check" + index;
            all.addStatement("$N()", name);
            type.addMethod(method(name, plan, plan.checks().get(index)));
        }
        files.add(plan.name(), type.addMethod(all.build()), List.of(plan.root().canonicalName()));
    }

    /** One for each, so that a class that is not there is missed when it is its turn. */
    private static MethodSpec method(String name, ModuleChecksPlan plan, Check check) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .beginControlFlow("try")
                .addStatement(
                        "$1T.compare($2T.class, $3S, $4L, $5T.fingerprint(), $5T.class)",
                        Names.MODULE_CHECK,
                        plan.bus(),
                        check.module(),
                        IndexWriter.hexadecimal(check.fingerprint()),
                        check.index())
                .nextControlFlow("catch ($T missing)", LinkageError.class)
                .addStatement("throw $T.missing($T.class, $S, missing)", Names.MODULE_CHECK, plan.bus(), check.module())
                .endControlFlow()
                .build();
    }
}
