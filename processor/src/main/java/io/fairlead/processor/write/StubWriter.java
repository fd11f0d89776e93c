package io.fairlead.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.plan.BusApi;
import io.fairlead.processor.plan.PackagePlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes what stands in for a bus when there are errors. It looks the same, so that code that uses the bus still
 * compiles and the errors that are reported are the only ones. Nothing of it is ever run.
 */
final class StubWriter {

    private final SourceFiles files;

    StubWriter(SourceFiles files) {
        this.files = files;
    }

    void write(BusApi api) {
        TypeSpec.Builder type = BusFace.write(api, new Bodies())
                .addMethod(MethodSpec.constructorBuilder()
                        .addAnnotation(Names.INJECT)
                        .addModifiers(Modifier.PUBLIC)
                        .addStatement("super($T.defaults())", Names.BUS_OPTIONS)
                        .build());
        files.add(api.name(), type, List.of(api.root().canonicalName()));
        ClassName codecs = api.codecs();
        if (codecs != null) {
            new CodecsWriter(files).writeStub(api, codecs);
        }
        if (api.module() != null) {
            new ModuleWriter(files).writeStub(api, api.module());
        }
    }

    void write(PackagePlan plan) {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addAnnotation(Names.INJECT).addModifiers(Modifier.PUBLIC);
        plan.members()
                .forEach(member -> constructor.addParameter(
                        ParameterizedTypeName.get(Names.PROVIDER, member.component()), member.accessor()));
        files.add(
                plan.name(),
                TypeSpec.classBuilder(plan.name())
                        .addJavadoc("Stands in for what is generated when there are no errors.\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                        .addMethod(constructor.build()),
                plan.members().stream()
                        .map(member -> member.component().canonicalName())
                        .toList());
    }

    private static final class Bodies implements BusFace.Bodies {

        private static CodeBlock fail() {
            return CodeBlock.builder()
                    .addStatement("throw new $T($S)", IllegalStateException.class, "compiled with errors")
                    .build();
        }

        @Override
        public CodeBlock overload(int index) {
            return fail();
        }

        @Override
        public CodeBlock generic(MessageKind kind, boolean metadata) {
            return fail();
        }

        @Override
        public CodeBlock wiring() {
            return fail();
        }

        @Override
        public CodeBlock forget() {
            return fail();
        }

        @Override
        public CodeBlock build() {
            return fail();
        }
    }
}
