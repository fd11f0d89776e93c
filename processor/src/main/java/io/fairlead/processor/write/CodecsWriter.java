package io.fairlead.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.fairlead.processor.plan.BusApi;
import io.fairlead.processor.plan.CodecPlan;
import io.fairlead.processor.plan.CodecPlan.Entry;
import io.fairlead.processor.plan.CodecPlan.Family;
import io.fairlead.processor.plan.CodecPlan.Member;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the codecs of a bus: JSON, by adapters that avaje-jsonb's own processor generates in the next round, for the types that an annotation
 * on the class names.
 *
 * <p>An answer is written as the one element of an array. It may be anything, and some readers take only what stands within something.
 */
final class CodecsWriter {

    static final ClassName MESSAGE_CODECS = ClassName.get("io.fairlead.codec", "MessageCodecs");

    private static final ClassName UNKNOWN_MESSAGE = ClassName.get("io.fairlead.codec", "UnknownMessageException");
    private static final ClassName JSON = ClassName.get("io.avaje.jsonb", "Json");
    private static final ClassName JSONB = ClassName.get("io.avaje.jsonb", "Jsonb");
    private static final ClassName TYPES = ClassName.get("io.avaje.jsonb", "Types");
    private static final ClassName MESSAGE = ClassName.get("io.fairlead", "Message");
    private static final ArrayTypeName BYTES = ArrayTypeName.of(TypeName.BYTE);

    private final SourceFiles files;

    CodecsWriter(SourceFiles files) {
        this.files = files;
    }

    void write(CodecPlan plan) {
        TypeSpec.Builder type = type(plan.name(), plan.bus())
                .addField(JSONB, "jsonb", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("Codecs that write as avaje-jsonb does by default.\n")
                        .addAnnotation(Names.INJECT)
                        .addModifiers(Modifier.PUBLIC)
                        .addStatement("this($T.instance())", JSONB)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("Codecs.\n\n@param jsonb how they write\n")
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(JSONB, "jsonb")
                        .addStatement("this.jsonb = jsonb")
                        .build())
                .addMethod(nameOf(plan))
                .addMethod(encode().addStatement("nameOf(message)")
                        .addStatement(
                                "return jsonb.<$T>type(($T) message.getClass()).toJsonBytes(message)",
                                Object.class,
                                Type.class)
                        .build())
                .addMethod(encodeResult()
                        .addStatement(
                                "return jsonb.<$T>type(answerOf(messageName)).toJsonBytes($T.singletonList(result))",
                                Object.class,
                                Collections.class)
                        .build())
                .addMethod(decodeResult()
                        .addStatement(
                                "$1T<?> read = ($1T<?>) jsonb.<$2T>type(answerOf(messageName)).fromJson(bytes)",
                                List.class,
                                Object.class)
                        .addStatement("return read.isEmpty() ? absent(messageName) : read.get(0)")
                        .build())
                .addMethod(answerOf(plan))
                .addMethod(absent(plan));
        if (!plan.imports().isEmpty()) {
            type.addAnnotation(AnnotationSpec.builder(JSON.nestedClass("Import"))
                    .addMember("value", values(plan.imports()))
                    .build());
        }
        plan.families().forEach(family -> type.addAnnotation(importOf(family)));
        files.add(plan.name(), type, plan.origins());
    }

    /** Writes codecs that do nothing, for code that asks for them. */
    void writeStub(BusApi api, ClassName name) {
        CodeBlock fail = CodeBlock.of("throw new $T($S)", IllegalStateException.class, "compiled with errors");
        files.add(
                name,
                type(name, api.name())
                        .addMethod(MethodSpec.constructorBuilder()
                                .addAnnotation(Names.INJECT)
                                .addModifiers(Modifier.PUBLIC)
                                .build())
                        .addMethod(MethodSpec.constructorBuilder()
                                .addModifiers(Modifier.PUBLIC)
                                .addParameter(JSONB, "jsonb")
                                .build())
                        .addMethod(nameOf().addStatement(fail).build())
                        .addMethod(encode().addStatement(fail).build())
                        .addMethod(encodeResult().addStatement(fail).build())
                        .addMethod(decodeResult().addStatement(fail).build()),
                List.of(api.root().canonicalName()));
    }

    private static TypeSpec.Builder type(ClassName name, ClassName bus) {
        return TypeSpec.classBuilder(name)
                .addJavadoc("Makes bytes of what is stored of the messages of {@link $T}.\n", bus)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(MESSAGE_CODECS);
    }

    private static CodeBlock values(List<TypeName> types) {
        return types.stream().map(type -> CodeBlock.of("$T.class", type)).collect(CodeBlock.joining(", ", "{", "}"));
    }

    private static AnnotationSpec importOf(Family family) {
        AnnotationSpec.Builder annotation =
                AnnotationSpec.builder(JSON.nestedClass("Import")).addMember("value", "$T.class", family.type());
        for (Member member : family.members()) {
            annotation.addMember(
                    "subtypes",
                    "$L",
                    AnnotationSpec.builder(JSON.nestedClass("SubType"))
                            .addMember("type", "$T.class", member.type())
                            .addMember("name", "$S", member.name())
                            .build());
        }
        return annotation.build();
    }

    private static MethodSpec.Builder overriding(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returned);
    }

    private static MethodSpec.Builder nameOf() {
        return overriding("nameOf", ClassName.get(String.class)).addParameter(MESSAGE, "message");
    }

    private static MethodSpec.Builder encode() {
        return overriding("encode", BYTES).addParameter(MESSAGE, "message");
    }

    private static MethodSpec.Builder encodeResult() {
        return overriding("encodeResult", BYTES)
                .addParameter(String.class, "messageName")
                .addParameter(Object.class, "result");
    }

    private static MethodSpec.Builder decodeResult() {
        return overriding("decodeResult", ClassName.OBJECT)
                .addParameter(String.class, "messageName")
                .addParameter(BYTES, "bytes");
    }

    /** Compares names of classes and not the classes, so that no message is loaded because of another. */
    private static MethodSpec nameOf(CodecPlan plan) {
        MethodSpec.Builder method = nameOf().beginControlFlow("switch (message.getClass().getName())");
        for (Entry each : plan.messages()) {
            method.addCode("case $S:\n    return $S;\n", each.message(), each.name());
        }
        return method.addCode("default:\n    throw new $T(message.getClass().getName());\n", UNKNOWN_MESSAGE)
                .endControlFlow()
                .build();
    }

    private static MethodSpec answerOf(CodecPlan plan) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("answerOf")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(String.class, "messageName")
                .returns(Type.class)
                .beginControlFlow("switch (messageName)");
        for (Entry each : plan.messages()) {
            method.addCode("case $S:\n    return $T.listOf($L);\n", each.name(), TYPES, typeOf(each.result()));
        }
        return method.addCode("default:\n    throw new $T(messageName);\n", UNKNOWN_MESSAGE)
                .endControlFlow()
                .build();
    }

    /** The expression for a type, as reflection would have it. */
    private static CodeBlock typeOf(TypeName type) {
        if (type instanceof ParameterizedTypeName parameterized) {
            return CodeBlock.of(
                    "$T.newParameterizedType($T.class, $L)",
                    TYPES,
                    parameterized.rawType(),
                    parameterized.typeArguments().stream()
                            .map(CodecsWriter::typeOf)
                            .collect(CodeBlock.joining(", ")));
        }
        if (type instanceof ArrayTypeName array && !array.componentType().isPrimitive()) {
            return CodeBlock.of("$T.arrayOf($L)", TYPES, typeOf(array.componentType()));
        }
        if (type instanceof WildcardTypeName wildcard) {
            return typeOf(wildcard.upperBounds().get(0));
        }
        return CodeBlock.of("$T.class", type);
    }

    /** What stands for an answer that holds nothing, and so is not written. */
    private static MethodSpec absent(CodecPlan plan) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("absent")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(String.class, "messageName")
                .returns(Object.class);
        List<Entry> optional =
                plan.messages().stream().filter(each -> each.absent() != null).toList();
        if (!optional.isEmpty()) {
            method.beginControlFlow("switch (messageName)");
            for (Entry each : optional) {
                method.addCode("case $S:\n    return $T.empty();\n", each.name(), each.absent());
            }
            method.addCode("default:\n    return null;\n").endControlFlow();
        } else {
            method.addStatement("return null");
        }
        return method.build();
    }
}
