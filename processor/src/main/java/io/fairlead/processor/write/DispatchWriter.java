package io.fairlead.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.plan.BusPlan;
import io.fairlead.processor.plan.DispatchPlan;
import io.fairlead.processor.plan.DispatchPlan.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Writes how a message of unknown class finds its pipeline. */
final class DispatchWriter {

    private final SourceFiles files;
    private final BusPlan plan;

    DispatchWriter(SourceFiles files, BusPlan plan) {
        this.files = files;
        this.plan = plan;
    }

    /** The name of the method that takes messages of a kind. */
    static String methodName(MessageKind kind) {
        return "dispatch" + kind.word().substring(0, 1).toUpperCase(Locale.ROOT)
                + kind.word().substring(1);
    }

    /** The statement that finds the pipeline of a message by its class. */
    static CodeBlock dispatch(MessageKind kind, TypeName result, CodeBlock metadata) {
        return CodeBlock.builder()
                .addStatement(
                        "$L$N(message, $L)",
                        kind.answered() ? CodeBlock.of("return ($T) ", result) : "",
                        methodName(kind),
                        metadata)
                .build();
    }

    void addTo(TypeSpec.Builder bus, MessageKind kind, DispatchPlan dispatch) {
        if (dispatch instanceof DispatchPlan.TypeTests tests) {
            bus.addMethod(typeTests(kind, tests));
        } else if (dispatch instanceof DispatchPlan.Table table) {
            bus.addField(FieldSpec.builder(table.table(), table.field(), Modifier.PRIVATE, Modifier.FINAL)
                    .initializer("new $T()", table.table())
                    .build());
            bus.addMethod(switchOverShards(kind, table));
            table.shards().forEach(shard -> writeShard(kind, shard));
            writeTable(table);
        }
    }

    private static MethodSpec.Builder method(MessageKind kind, String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .returns(kind.answered() ? ClassName.OBJECT : TypeName.VOID)
                .addParameter(Names.MESSAGE, "message")
                .addParameter(Names.METADATA, "metadata");
    }

    private static MethodSpec typeTests(MessageKind kind, DispatchPlan.TypeTests tests) {
        MethodSpec.Builder method = method(kind, methodName(kind));
        for (Case each : tests.cases()) {
            method.beginControlFlow("if (message instanceof $T known)", each.type())
                    .addCode(WayWriter.ofDispatch().write(each.way(), CodeBlock.of("known"), "metadata"));
            if (!kind.answered()) {
                method.addStatement("return");
            }
            method.endControlFlow();
        }
        return method.addStatement(
                        "throw new $T($T.requireNonNull(message, $S))", Names.UNHANDLED, Objects.class, "message")
                .build();
    }

    private static MethodSpec switchOverShards(MessageKind kind, DispatchPlan.Table table) {
        MethodSpec.Builder method = method(kind, methodName(kind))
                .addStatement(
                        "int number = $N.indexOf($T.requireNonNull(message, $S))",
                        table.field(),
                        Objects.class,
                        "message")
                .beginControlFlow(
                        "switch (number < 0 ? -1 : number / $L)",
                        table.shards().get(0).cases().size());
        for (int shard = 0; shard < table.shards().size(); shard++) {
            method.addCode("case $L:\n$>", shard);
            method.addStatement(
                    "$L$T.$N(this, number, message, metadata)",
                    kind.answered() ? "return " : "",
                    table.shards().get(shard).name(),
                    kind.verb());
            if (!kind.answered()) {
                method.addStatement("return");
            }
            method.addCode("$<");
        }
        return method.addCode("default:\n$>")
                .addStatement("throw new $T(message)", Names.UNHANDLED)
                .addCode("$<")
                .endControlFlow()
                .build();
    }

    private void writeShard(MessageKind kind, DispatchPlan.Shard shard) {
        TypeSpec.Builder type = TypeSpec.classBuilder(shard.name())
                .addJavadoc(
                        "The ways of some messages in {@link $T}.\n", plan.api().name())
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(switchOverCases(kind, shard.cases()));
        files.add(shard.name(), type, plan.origins());
    }

    private MethodSpec switchOverCases(MessageKind kind, List<Case> cases) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(kind.verb())
                .addModifiers(Modifier.STATIC)
                .returns(kind.answered() ? ClassName.OBJECT : TypeName.VOID)
                .addParameter(plan.api().name(), "bus")
                .addParameter(TypeName.INT, "number")
                .addParameter(Names.MESSAGE, "message")
                .addParameter(Names.METADATA, "metadata")
                .beginControlFlow("switch (number)");
        for (Case each : cases) {
            CodeBlock message = each.type().equals(ClassName.OBJECT)
                    ? CodeBlock.of("message")
                    : CodeBlock.of("($T) message", each.type());
            method.addCode("case " + each.number() + ": {\n$>")
                    .addCode(WayWriter.beside().write(each.way(), message, "metadata"));
            if (!kind.answered()) {
                method.addStatement("return");
            }
            method.addCode("$<}\n");
        }
        return method.addCode("default:\n$>")
                .addStatement("throw new $T(message)", Names.UNHANDLED)
                .addCode("$<")
                .endControlFlow()
                .build();
    }

    private void writeTable(DispatchPlan.Table table) {
        ClassName name = table.table();
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(
                        "The numbers of message classes in {@link $T}.\n",
                        plan.api().name())
                .addModifiers(Modifier.FINAL)
                .superclass(Names.MESSAGE_TABLE);
        MethodSpec.Builder find = MethodSpec.methodBuilder("find")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(TypeName.INT)
                .addParameter(String.class, "className")
                .addStatement("int number = -1");
        for (int shard = 0; shard < table.shards().size(); shard++) {
            find.beginControlFlow("if (number < 0)")
                    .addStatement("number = find_$L(className)", shard)
                    .endControlFlow();
            type.addMethod(find(shard, table.shards().get(shard).cases()));
        }
        type.addMethod(find.addStatement("return number").build());
        files.add(name, type, plan.origins());
    }

    /** A switch over strings is two switches, with a comparison between them, where one is enough. */
    private static MethodSpec find(int shard, List<Case> cases) {
        MethodSpec.Builder find = MethodSpec.methodBuilder("find_" + shard)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.INT)
                .addParameter(String.class, "className")
                .beginControlFlow("switch (className.hashCode())");
        Map<Integer, List<Case>> byHash = new TreeMap<>();
        cases.forEach(each -> byHash.computeIfAbsent(each.binaryName().hashCode(), hash -> new ArrayList<>())
                .add(each));
        byHash.forEach((hash, same) -> {
            find.addCode("case " + hash + ":\n    return ");
            same.forEach(each -> find.addCode("className.equals($S) ? " + each.number() + " : ", each.binaryName()));
            find.addCode("-1;\n");
        });
        return find.addCode("default:\n    return -1;\n").endControlFlow().build();
    }
}
