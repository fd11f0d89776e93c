package io.fairlead.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.processor.plan.BusPlan;
import io.fairlead.processor.plan.BusPlan.ComponentUse;
import io.fairlead.processor.plan.BusPlan.PackageUse;
import io.fairlead.processor.plan.PipelinePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes how a bus makes its handlers and pipelines when they are first needed, keeps them, and forgets them.
 *
 * <p>Each has a field and a method that hands it out. The field is volatile, because what it keeps may have fields that
 * are not final, and must not be seen before they are set. The methods are as short as can be, since every message goes
 * through one; what they do the first time stands in methods that many share.
 */
final class KeptWriter {

    /** Forgetting a field takes five bytes of bytecode, and HotSpot compiles no method of more than 8,000. */
    private static final int FORGOTTEN_PER_METHOD = 1_000;

    /** Opening something takes about thirty. */
    private static final int OPENED_PER_METHOD = 100;

    private final List<Kept> kept;
    private final List<String> forgotten;

    KeptWriter(BusPlan plan) {
        kept = Stream.concat(
                        plan.kept().components().stream().map(KeptWriter::component),
                        plan.kept().pipelines().stream().map(KeptWriter::pipeline))
                .toList();
        forgotten = Stream.concat(
                        kept.stream().map(Kept::name), plan.packages().stream().map(PackageUse::field))
                .toList();
    }

    private static Kept component(ComponentUse use) {
        return new Kept(use.type(), use.accessor(), making(use, "", use.cast()));
    }

    /**
     * The expression that comes by a component, with the lock held.
     *
     * @param bus what holds the bus, with a dot behind it
     * @param cast whether it is needed as its own class
     */
    static CodeBlock making(ComponentUse use, String bus, boolean cast) {
        return CodeBlock.of(
                "$L" + Verbatim.of(bus + use.packageAccessor() + "()." + use.packageMember() + "()"),
                cast ? CodeBlock.of("($T) ", use.type()) : CodeBlock.of(""));
    }

    private static Kept pipeline(PipelinePlan pipeline) {
        return new Kept(pipeline.name(), pipeline.field(), CodeBlock.of("new $T(this)", pipeline.name()));
    }

    /** Adds all but the method that {@link #forget} is the body of. */
    void addTo(TypeSpec.Builder type) {
        List<List<Kept>> opened = parts(kept, OPENED_PER_METHOD);
        for (int part = 0; part < opened.size(); part++) {
            addOpened(type, "open_" + part, opened.get(part));
        }
        List<List<String>> methods = parts(forgotten, FORGOTTEN_PER_METHOD);
        for (int part = 0; methods.size() > 1 && part < methods.size(); part++) {
            type.addMethod(MethodSpec.methodBuilder("forget_" + part)
                    .addModifiers(Modifier.PRIVATE)
                    .addCode(forget(methods.get(part)))
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
     * make what needs each other do not wait for each other. A container's own locks are another matter, for which the
     * guide tells constructors to send nothing.
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
        List<List<String>> parts = parts(forgotten, FORGOTTEN_PER_METHOD);
        if (parts.size() <= 1) {
            return forget(forgotten);
        }
        CodeBlock.Builder code = CodeBlock.builder();
        for (int part = 0; part < parts.size(); part++) {
            code.addStatement("forget_" + part + "()");
        }
        return code.build();
    }

    private static CodeBlock forget(List<String> fields) {
        return CodeBlock.of(
                fields.stream().map(field -> Verbatim.of(field) + " = null;\n").collect(Collectors.joining()));
    }

    private static <E> List<List<E>> parts(List<E> all, int size) {
        List<List<E>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            parts.add(all.subList(from, Math.min(from + size, all.size())));
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
