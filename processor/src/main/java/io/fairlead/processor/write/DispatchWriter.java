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
import java.util.Locale;
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

    /** The same, for senders who wait where the handler answers later. */
    static CodeBlock await(MessageKind kind, TypeName result, CodeBlock metadata) {
        return CodeBlock.builder()
                .addStatement(
                        "return ($T) $T.await($N(message, $L))", result, Names.ASYNC_ANSWER, methodName(kind), metadata)
                .build();
    }

    void addTo(TypeSpec.Builder bus, MessageKind kind, DispatchPlan dispatch) {
        if (dispatch instanceof DispatchPlan.TypeTests tests) {
            bus.addMethod(typeTests(plan, kind, tests));
        } else if (dispatch instanceof DispatchPlan.Table table) {
            bus.addField(FieldSpec.builder(table.name(), table.field(), Modifier.PRIVATE, Modifier.FINAL)
                    .initializer("new $T(this)", table.name())
                    .build());
            bus.addMethod(method(kind, methodName(kind))
                    .addStatement(
                            (kind.answered() ? "return " : "") + "$N.$N(message, metadata)", table.field(), kind.verb())
                    .build());
            new TableWriter(files, plan, kind).write(table);
        }
    }

    private static MethodSpec.Builder method(MessageKind kind, String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .returns(kind.answered() ? ClassName.OBJECT : TypeName.VOID)
                .addParameter(Names.MESSAGE, "message")
                .addParameter(Names.METADATA, "metadata");
    }

    private static MethodSpec typeTests(BusPlan plan, MessageKind kind, DispatchPlan.TypeTests tests) {
        MethodSpec.Builder method = method(kind, methodName(kind));
        for (Case each : tests.cases()) {
            method.beginControlFlow("if (message instanceof $T known)", each.type())
                    .addCode(WayWriter.ofDispatch().write(each.way(), CodeBlock.of("known"), "metadata"));
            if (!kind.answered()) {
                method.addStatement("return");
            }
            method.endControlFlow();
        }
        return method.addStatement(OpenWriter.unknown(plan, kind, "")).build();
    }
}
