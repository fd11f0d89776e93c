package io.fairlead.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.processor.plan.BusApi;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the Dagger module of a bus. */
final class ModuleWriter {

    private static final ClassName OPTIONAL = ClassName.get(Optional.class);
    private static final List<ClassName> BUSES =
            List.of(Names.MESSAGE_BUS, Names.COMMAND_BUS, Names.QUERY_BUS, Names.EVENT_BUS);

    private final SourceFiles files;

    ModuleWriter(SourceFiles files) {
        this.files = files;
    }

    /** Writes the module of a bus. */
    void write(BusApi api, ClassName module, InjectionWriter injection, DaggerPackagesWriter packages) {
        MethodSpec.Builder provide = provides(api)
                .addParameter(ParameterizedTypeName.get(OPTIONAL, Names.BUS_OPTIONS), "options")
                .addParameter(packages.factory(), "factory")
                .addStatement(packages.entered())
                .addStatement(
                        "return new $T(options.orElse($T.defaults())$L)",
                        api.name(),
                        Names.BUS_OPTIONS,
                        injection.arguments(packages::provider));
        write(
                api,
                module,
                AnnotationSpec.builder(dagger("Module"))
                        .addMember("subcomponents", "$T.class", packages.name())
                        .build(),
                provide.build());
        packages.write(files);
    }

    /** Writes a module with the same bindings that needs nothing. */
    void writeStub(BusApi api, ClassName module) {
        write(
                api,
                module,
                AnnotationSpec.builder(dagger("Module")).build(),
                provides(api).addStatement("return new $T()", api.name()).build());
    }

    private static MethodSpec.Builder provides(BusApi api) {
        MethodSpec.Builder provide = MethodSpec.methodBuilder("bus")
                .addAnnotation(dagger("Provides"))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(api.name());
        api.scopes().forEach(provide::addAnnotation);
        return provide;
    }

    private void write(BusApi api, ClassName module, AnnotationSpec annotation, MethodSpec provide) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(module)
                .addJavadoc("Binds {@link $T}, and the interfaces that it implements, for Dagger.\n\n", api.name())
                .addJavadoc("<p>Bind a {@link $T} to set its options.\n", Names.BUS_OPTIONS)
                .addAnnotation(annotation)
                .addModifiers(Modifier.PUBLIC)
                .addMethod(provide)
                .addMethod(MethodSpec.methodBuilder("options")
                        .addAnnotation(dagger("BindsOptionalOf"))
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .returns(Names.BUS_OPTIONS)
                        .build());
        for (ClassName bus : BUSES) {
            type.addMethod(MethodSpec.methodBuilder("bind" + bus.simpleName())
                    .addAnnotation(dagger("Binds"))
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .addParameter(api.name(), "bus")
                    .returns(bus)
                    .build());
        }
        ClassName codecs = api.codecs();
        if (codecs != null) {
            MethodSpec.Builder bind = MethodSpec.methodBuilder("bindMessageCodecs")
                    .addAnnotation(dagger("Binds"))
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .addParameter(codecs, "codecs")
                    .returns(CodecsWriter.MESSAGE_CODECS);
            api.scopes().forEach(bind::addAnnotation);
            type.addMethod(bind.build());
        }
        files.add(module, type, List.of(api.root().canonicalName()));
    }

    private static ClassName dagger(String name) {
        return ClassName.get("dagger", name);
    }
}
