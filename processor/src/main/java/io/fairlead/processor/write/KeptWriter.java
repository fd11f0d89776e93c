package io.fairlead.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.processor.plan.BusPlan.ComponentUse;
import io.fairlead.processor.plan.BusPlan.Segment;
import io.fairlead.processor.plan.PipelinePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes how a bus makes its handlers, middleware and pipelines when they are first needed, keeps them, and forgets them.
 *
 * <p>Each has a field and a method that hands it out. The field is volatile, because what it keeps may have fields that are
 * not final, and must not be seen before they are set. The methods are as short as can be, since every message goes through
 * one; what they do the first time stands in methods that many share.
 */
final class KeptWriter {

    /** Forgetting a field takes five bytes of bytecode, and HotSpot compiles no method of more than 8,000. */
    private static final int FORGOTTEN_PER_METHOD = 1_000;

    /** Opening something takes about thirty. */
    private static final int OPENED_PER_METHOD = 100;

    private final List<Kept> kept;

    /**
     * Writes what a part of a bus keeps.
     *
     * @param last whether the part is the bus itself, and not a superclass of it
     */
    KeptWriter(Segment segment, boolean last) {
        kept = Stream.concat(
                        segment.components().stream().map(KeptWriter::component),
                        segment.pipelines().stream().map(pipeline -> pipeline(pipeline, last)))
                .toList();
    }

    private static Kept component(ComponentUse use) {
        CodeBlock cast = use.cast() ? CodeBlock.of("($T) ", use.type()) : CodeBlock.of("");
        return new Kept(
                use.type(),
                use.accessor(),
                CodeBlock.of("$L" + Verbatim.of(use.packageAccessor() + "()." + use.packageMember() + "()"), cast));
    }

    private static Kept pipeline(PipelinePlan pipeline, boolean last) {
        CodeBlock cast = last ? CodeBlock.of("") : CodeBlock.of("($T) ", pipeline.bus());
        return new Kept(pipeline.name(), pipeline.field(), CodeBlock.of("new $T($Lthis)", pipeline.name(), cast));
    }

    /** Adds all but the method that {@link #forget} is the body of. */
    void addTo(TypeSpec.Builder type) {
        List<List<Kept>> opened = parts(OPENED_PER_METHOD);
        for (int part = 0; part < opened.size(); part++) {
            addOpened(type, "open_" + part, opened.get(part));
        }
        List<List<Kept>> forgotten = parts(FORGOTTEN_PER_METHOD);
        for (int part = 0; forgotten.size() > 1 && part < forgotten.size(); part++) {
            type.addMethod(MethodSpec.methodBuilder("forget_" + part)
                    .addModifiers(Modifier.PRIVATE)
                    .addCode(forget(forgotten.get(part)))
                    .build());
        }
    }

    private static void addOpened(TypeSpec.Builder type, String opening, List<Kept> opened) {
        for (int number = 0; number < opened.size(); number++) {
            Kept each = opened.get(number);
            type.addField(each.type(), each.name(), Modifier.PRIVATE, Modifier.VOLATILE);
            type.addMethod(MethodSpec.methodBuilder(each.name())
                    .returns(each.type())
                    .addCode("$T kept = " + Verbatim.of(each.name()) + ";\n", each.type())
                    .addCode("return kept != null ? kept : ($T) " + opening + "(" + number + ");\n", each.type())
                    .build());
        }
        type.addMethod(opening(opening, opened));
    }

    /**
     * One lock for all of a bus: constructors run under it, so that each component is made once, and two threads that
     * make what needs each other do not wait for each other. A container's own locks are another matter, for which the guide
     * tells constructors to send nothing.
     */
    private static MethodSpec opening(String name, List<Kept> opened) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .returns(ClassName.OBJECT)
                .addParameter(TypeName.INT, "kept")
                .beginControlFlow("synchronized (lock)")
                .addStatement("requireOpen()")
                .beginControlFlow("switch (kept)");
        for (int number = 0; number < opened.size(); number++) {
            Kept each = opened.get(number);
            String field = Verbatim.of(each.name());
            method.addCode(
                    "case " + number + ":\n    return " + field + " != null ? " + field + " : (" + field + " = $L);\n",
                    each.making());
        }
        return method.addCode("default:\n    throw new $T(kept);\n", AssertionError.class)
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    /** The statements that forget everything. */
    CodeBlock forget() {
        List<List<Kept>> parts = parts(FORGOTTEN_PER_METHOD);
        if (parts.size() <= 1) {
            return forget(kept);
        }
        CodeBlock.Builder code = CodeBlock.builder();
        for (int part = 0; part < parts.size(); part++) {
            code.addStatement("forget_" + part + "()");
        }
        return code.build();
    }

    private static CodeBlock forget(List<Kept> forgotten) {
        return CodeBlock.of(forgotten.stream()
                .map(each -> Verbatim.of(each.name()) + " = null;\n")
                .collect(Collectors.joining()));
    }

    private List<List<Kept>> parts(int size) {
        List<List<Kept>> parts = new ArrayList<>();
        for (int from = 0; from < kept.size(); from += size) {
            parts.add(kept.subList(from, Math.min(from + size, kept.size())));
        }
        return parts;
    }

    /**
     * What is made when it is first needed, and kept.
     *
     * @param type its type
     * @param name of its field, and of the method that hands it out
     * @param making the expression that makes it
     */
    private record Kept(ClassName type, String name, CodeBlock making) {}
}
