package io.fairlead.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.plan.BusApi;
import io.fairlead.processor.plan.BusApi.BuilderPart;
import io.fairlead.processor.plan.BusApi.Overload;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * The part of a bus that the application sees, with whatever bodies. Written for the real bus and for the stub that
 * stands in for it when there are errors, so that the two can not differ.
 */
final class BusFace {

    static final TypeVariableName R = TypeVariableName.get("R");

    private BusFace() {}

    /** What the methods of a bus do. */
    interface Bodies {

        /** Of an overload, by its place in the plan. */
        CodeBlock overload(int index);

        /** Of a way in for messages of unknown class. */
        CodeBlock generic(MessageKind kind, boolean metadata);

        /** Of the method that describes the wiring. */
        CodeBlock wiring();

        /** Of the method that forgets the pipelines. */
        CodeBlock forget();

        /** Of the builder's last method. */
        CodeBlock build();
    }

    /** Writes the bus. */
    static TypeSpec.Builder write(BusApi api, Bodies bodies) {
        TypeSpec.Builder type = TypeSpec.classBuilder(api.name())
                // By full name, as below.
                .addJavadoc("The bus of {@link $L}.\n\n", api.root().canonicalName())
                .addJavadoc(
                        "<p>Messages have overloads that go straight to their pipelines or handlers.\nSafe for use by many"
                                + " threads.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(Names.GENERATED_BUS);
        api.scopes().forEach(type::addAnnotation);
        for (int index = 0; index < api.overloads().size(); index++) {
            type.addMethod(overload(api.overloads().get(index), bodies.overload(index)));
        }
        for (MessageKind kind : MessageKind.values()) {
            type.addMethod(generic(kind, bodies.generic(kind, false), false));
            type.addMethod(generic(kind, bodies.generic(kind, true), true));
        }
        return type.addMethod(override("wiring")
                        .returns(Names.WIRING)
                        .addCode(bodies.wiring())
                        .build())
                .addMethod(MethodSpec.methodBuilder("forgetPipelines")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .addCode(bodies.forget())
                        .build())
                .addMethod(MethodSpec.methodBuilder("builder")
                        .addJavadoc("Builds a bus without a container.\n\n@return a new builder\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(api.name().nestedClass("Builder"))
                        .addStatement("return new Builder()")
                        .build())
                .addType(builder(api, bodies.build()));
    }

    private static MethodSpec overload(Overload overload, CodeBlock body) {
        String verb = overload.kind().verb();
        MethodSpec.Builder method = MethodSpec.methodBuilder(overload.asynchronous() ? verb + "Async" : verb);
        if (!overload.handlers().isEmpty()) {
            // By full name: an import of a class that is private to another package would not compile.
            method.addJavadoc("Leads to {@link " + Verbatim.of(String.join("}, {@link ", overload.handlers())) + "}.");
        }
        return method.addModifiers(Modifier.PUBLIC)
                .returns(
                        overload.asynchronous()
                                ? ParameterizedTypeName.get(
                                        ClassName.get(CompletableFuture.class),
                                        overload.result().box())
                                : overload.result())
                .addParameter(overload.message(), "message")
                .addCode(body)
                .build();
    }

    private static MethodSpec generic(MessageKind kind, CodeBlock body, boolean metadata) {
        MethodSpec.Builder method = override(kind.verb());
        if (kind.answered()) {
            method.addTypeVariable(R)
                    .returns(R)
                    .addParameter(ParameterizedTypeName.get(Names.ofKind(kind), R), "message");
        } else {
            method.addParameter(Names.ofKind(kind), "message");
        }
        if (metadata) {
            method.addParameter(Names.METADATA, "metadata");
        }
        return method.addCode(body).build();
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    private static TypeSpec builder(BusApi api, CodeBlock build) {
        ClassName name = api.name().nestedClass("Builder");
        TypeSpec.Builder type = TypeSpec.classBuilder("Builder")
                .addJavadoc("Builds {@link $T} from what has no constructor without arguments.\n", api.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(Names.BUS_OPTIONS, "options", Modifier.PRIVATE)
                        .initializer("$T.defaults()", Names.BUS_OPTIONS)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(setter(name, "options", Names.BUS_OPTIONS)
                        .addJavadoc("Sets the options.\n\n@param value the options\n@return this builder\n")
                        .addStatement("options = $T.requireNonNull(value, $S)", Objects.class, "options")
                        .addStatement("return this")
                        .build());
        for (BuilderPart part : api.parts()) {
            TypeName partType = ParameterizedTypeName.get(Names.BUILDER_PART, api.name(), part.type());
            type.addField(FieldSpec.builder(partType, part.name(), Modifier.PRIVATE, Modifier.FINAL)
                    .initializer("new $T<>($S)", Names.BUILDER_PART, part.name())
                    .build());
            type.addMethod(setter(name, part.name(), part.type())
                    .addJavadoc("Gives a {@link $T}.\n\n@param value the object\n@return this builder\n", part.type())
                    .addStatement("$N.give(value)", part.name())
                    .addStatement("return this")
                    .build());
            type.addMethod(setter(name, part.name(), function(api.name(), part.type()))
                    .addJavadoc("Makes a {@link $T} from the bus, when it is first needed.\n\n", part.type())
                    .addJavadoc("@param value the function\n@return this builder\n")
                    .addStatement("$N.make(value)", part.name())
                    .addStatement("return this")
                    .build());
        }
        return type.addMethod(MethodSpec.methodBuilder("build")
                        .addJavadoc("Builds the bus.\n\n@return the bus\n")
                        .addJavadoc("@throws IllegalStateException naming all that was not given\n")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(api.name())
                        .addCode(build)
                        .build())
                .build();
    }

    private static MethodSpec.Builder setter(ClassName builder, String name, TypeName parameter) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(parameter, "value");
    }

    private static TypeName function(ClassName bus, ClassName part) {
        return ParameterizedTypeName.get(
                ClassName.get(Function.class), WildcardTypeName.supertypeOf(bus), WildcardTypeName.subtypeOf(part));
    }
}
