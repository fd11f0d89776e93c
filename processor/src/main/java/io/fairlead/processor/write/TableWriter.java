package io.fairlead.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.plan.BusPlan;
import io.fairlead.processor.plan.BusPlan.Way;
import io.fairlead.processor.plan.DispatchPlan.Case;
import io.fairlead.processor.plan.DispatchPlan.Part;
import io.fairlead.processor.plan.DispatchPlan.Table;
import io.fairlead.processor.plan.PipelinePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * Writes a table, which finds the part that knows a message's class, and its parts, each of which has a switch to the
 * ways of some messages, and keeps what they go to.
 */
final class TableWriter {

    private final SourceFiles files;
    private final BusPlan plan;
    private final MessageKind kind;

    TableWriter(SourceFiles files, BusPlan plan, MessageKind kind) {
        this.files = files;
        this.plan = plan;
        this.kind = kind;
    }

    void write(Table table) {
        TypeSpec.Builder type = type(table.name(), "Finds the ways of messages in {@link $T}.\n", Names.MESSAGE_TABLE)
                .addMethod(constructor(table.parts().size()))
                .addMethod(switchOverParts(table))
                .addMethod(making(table))
                .addMethod(findPart(table));
        files.add(table.name(), type, plan.origins());
        table.parts().forEach(this::write);
    }

    private TypeSpec.Builder type(ClassName name, String documentation, ClassName superclass) {
        return TypeSpec.classBuilder(name)
                .addJavadoc(documentation, plan.api().name())
                .addModifiers(Modifier.FINAL)
                .superclass(superclass)
                .addField(plan.api().name(), "bus", Modifier.PRIVATE, Modifier.FINAL);
    }

    private MethodSpec constructor(int places) {
        return MethodSpec.constructorBuilder()
                .addParameter(plan.api().name(), "bus")
                .addStatement("super(bus, $L)", places)
                .addStatement("this.bus = bus")
                .build();
    }

    private MethodSpec.Builder entry() {
        return MethodSpec.methodBuilder(kind.verb()).returns(kind.answered() ? ClassName.OBJECT : TypeName.VOID);
    }

    private static MethodSpec.Builder makingMethod() {
        return MethodSpec.methodBuilder("make")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(ClassName.OBJECT)
                .addParameter(TypeName.INT, "place");
    }

    private static MethodSpec end(MethodSpec.Builder method, CodeBlock otherwise) {
        return method.addCode("default:\n$>")
                .addStatement(otherwise)
                .addCode("$<")
                .endControlFlow()
                .build();
    }

    private MethodSpec switchOverParts(Table table) {
        MethodSpec.Builder method = entry().addParameter(Names.MESSAGE, "message")
                .addParameter(Names.METADATA, "metadata")
                .addStatement("int number = indexOf($T.requireNonNull(message, $S))", Objects.class, "message")
                .beginControlFlow("switch (number >> $L)", table.bits());
        for (int part = 0; part < table.parts().size(); part++) {
            method.addCode(
                    "case " + part + ":\n$>" + (kind.answered() ? "return " : "")
                            + "(($T) get(" + part + ")).$N(number & $L, message, metadata);\n"
                            + (kind.answered() ? "" : "return;\n") + "$<",
                    table.parts().get(part).name(),
                    kind.verb(),
                    (1 << table.bits()) - 1);
        }
        return end(method, OpenWriter.unknown(plan, kind, "bus."));
    }

    private MethodSpec making(Table table) {
        MethodSpec.Builder making = makingMethod().beginControlFlow("switch (place)");
        for (int part = 0; part < table.parts().size(); part++) {
            making.addCode(
                    "case " + part + ":\n    return new $T(bus);\n",
                    table.parts().get(part).name());
        }
        return end(making, CodeBlock.of("throw new $T(place)", AssertionError.class));
    }

    /**
     * Each part knows the names of its messages. Only those are loaded among whose hash codes that of the name falls.
     */
    private static MethodSpec findPart(Table table) {
        MethodSpec.Builder find = finding("find").addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
        if (table.parts().size() == 1) {
            return find.addStatement(
                            "return $T.find(className)", table.parts().get(0).name())
                    .build();
        }
        find.addStatement("int hash = className.hashCode()").addStatement("int place = -1");
        for (int part = 0; part < table.parts().size(); part++) {
            List<Case> cases = table.parts().get(part).cases();
            find.beginControlFlow(
                            "if (hash >= $L && hash <= $L)", hash(cases.get(0)), hash(cases.get(cases.size() - 1)))
                    .addStatement(
                            "place = $T.find(className)",
                            table.parts().get(part).name())
                    .beginControlFlow("if (place >= 0)")
                    .addStatement(part == 0 ? "return place" : "return " + (part << table.bits()) + " + place")
                    .endControlFlow()
                    .endControlFlow();
        }
        return find.addStatement("return -1").build();
    }

    private static MethodSpec.Builder finding(String name) {
        return MethodSpec.methodBuilder(name).returns(TypeName.INT).addParameter(String.class, "className");
    }

    private static int hash(Case each) {
        return each.binaryName().hashCode();
    }

    private void write(Part part) {
        TypeSpec.Builder type = type(part.name(), "Some of the ways of messages in {@link $T}.\n", Names.SLOTS)
                .addMethod(constructor(part.cases().size()))
                .addMethod(switchOverCases(part.cases()))
                .addMethod(making(part.cases()))
                .addMethod(findCase(part.cases()));
        files.add(part.name(), type, plan.origins());
    }

    private MethodSpec switchOverCases(List<Case> cases) {
        MethodSpec.Builder method = entry().addParameter(TypeName.INT, "atPlace")
                .addParameter(Names.MESSAGE, "message")
                .addParameter(Names.METADATA, "metadata")
                .addStatement("$T keptTarget = get(atPlace)", ClassName.OBJECT)
                .beginControlFlow("switch (atPlace)");
        for (int place = 0; place < cases.size(); place++) {
            Case each = cases.get(place);
            CodeBlock message = each.type().equals(ClassName.OBJECT)
                    ? CodeBlock.of("message")
                    : CodeBlock.of("($T) message", each.type());
            method.addCode("case " + place + ":\n$>")
                    .addCode(WayWriter.ofPart().write(each.way(), message, "metadata"));
            if (!kind.answered()) {
                method.addStatement("return");
            }
            method.addCode("$<");
        }
        return end(method, CodeBlock.of("throw new $T(atPlace)", AssertionError.class));
    }

    private static MethodSpec making(List<Case> cases) {
        MethodSpec.Builder making = makingMethod();
        String unheard = IntStream.range(0, cases.size())
                .filter(place -> cases.get(place).way() instanceof Way.Nowhere)
                .mapToObj(place -> "case " + place + ":\n")
                .collect(Collectors.joining());
        if (!unheard.isEmpty()) {
            making.beginControlFlow("switch (place)")
                    .addCode(unheard)
                    .addCode("    // nobody handles it, which takes nothing, not even an open bus\n    return this;\n")
                    .addCode("default:\n    break;\n")
                    .endControlFlow();
        }
        making.addStatement("requireOpen()").beginControlFlow("switch (place)");
        for (int place = 0; place < cases.size(); place++) {
            Way way = cases.get(place).way();
            if (way instanceof Way.Straight straight) {
                addMaking(making, place, KeptWriter.making(straight.handler(), "bus.", false));
            } else if (way instanceof Way.Through through) {
                addMaking(
                        making,
                        place,
                        pipeline(through.pipeline(), cases.get(place).kept()));
            }
        }
        return end(making, CodeBlock.of("throw new $T(place)", AssertionError.class));
    }

    private static void addMaking(MethodSpec.Builder making, int place, CodeBlock target) {
        making.addCode("case " + place + ":\n    return $L;\n", target);
    }

    /** The same that the overload leads through, where there is one. */
    private static CodeBlock pipeline(PipelinePlan pipeline, boolean kept) {
        return kept
                ? CodeBlock.of("bus." + Verbatim.of(pipeline.field()) + "()")
                : CodeBlock.of("new $T(bus)", pipeline.name());
    }

    /** A switch over strings is two switches, with a comparison between them, where one is enough. */
    private static MethodSpec findCase(List<Case> cases) {
        MethodSpec.Builder find = finding("find")
                .addModifiers(Modifier.STATIC)
                .addStatement("int place")
                .addStatement("$T name", String.class)
                .beginControlFlow("switch (className.hashCode())");
        Map<Integer, List<Integer>> byHash = new TreeMap<>();
        for (int place = 0; place < cases.size(); place++) {
            byHash.computeIfAbsent(hash(cases.get(place)), hash -> new ArrayList<>())
                    .add(place);
        }
        byHash.forEach((hash, places) -> {
            find.addCode("case " + hash + ":\n$>");
            int last = places.get(places.size() - 1);
            for (int place : places.subList(0, places.size() - 1)) {
                find.beginControlFlow(
                                "if (className.equals($S))", cases.get(place).binaryName())
                        .addStatement("return $L", place)
                        .endControlFlow();
            }
            find.addStatement("place = $L", last)
                    .addStatement("name = $S", cases.get(last).binaryName())
                    .addCode("break;\n$<");
        });
        return find.addCode("default:\n    return -1;\n")
                .endControlFlow()
                .addStatement("return className.equals(name) ? place : -1")
                .build();
    }
}
