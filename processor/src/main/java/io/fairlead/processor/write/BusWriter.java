package io.fairlead.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.plan.BusApi.BuilderPart;
import io.fairlead.processor.plan.BusApi.Overload;
import io.fairlead.processor.plan.BusPlan;
import io.fairlead.processor.plan.BusPlan.ComponentUse;
import io.fairlead.processor.plan.BusPlan.PackageUse;
import io.fairlead.processor.plan.BusPlan.Segment;
import io.fairlead.processor.plan.BusPlan.Way;
import io.fairlead.processor.plan.PipelinePlan;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes a bus. */
final class BusWriter {

    /** Forgetting a field takes five bytes of bytecode. */
    private static final int FORGOTTEN_PER_METHOD = 1_000;

    /** Opening something takes about thirty. */
    private static final int OPENED_PER_METHOD = 100;

    private final SourceFiles files;

    BusWriter(SourceFiles files) {
        this.files = files;
    }

    void write(BusPlan plan) {
        ClassName superclass = Names.GENERATED_BUS;
        for (Segment segment : plan.segments()) {
            boolean first = superclass.equals(Names.GENERATED_BUS);
            RealBodies bodies = new RealBodies(plan, segment, first);
            boolean last = segment.name().equals(plan.api().name());
            TypeSpec.Builder type = last
                    ? BusFace.write(plan.api(), superclass, segment.overloads(), bodies)
                    : part(plan, segment, superclass, bodies);
            type.addMethod(constructor(plan, first, last));
            if (first) {
                plan.packages().forEach(use -> addPackage(type, use));
            }
            addKept(type, kept(segment, last));
            bodies.addForgetting(type);
            if (last) {
                DispatchWriter dispatches = new DispatchWriter(files, plan);
                plan.dispatches().forEach((kind, dispatch) -> dispatches.addTo(type, kind, dispatch));
            }
            files.write(segment.name(), type, plan.origins());
            superclass = segment.name();
        }
    }

    private static TypeSpec.Builder part(BusPlan plan, Segment segment, ClassName superclass, RealBodies bodies) {
        TypeSpec.Builder type = TypeSpec.classBuilder(segment.name())
                .addJavadoc(
                        "A part of {@link $T}, which has more messages than one class may hold.\n",
                        plan.api().name())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .superclass(superclass);
        for (int overload : segment.overloads()) {
            type.addMethod(BusFace.overload(plan.api().overloads().get(overload), bodies.overload(overload)));
        }
        return type.addMethod(BusFace.forgetting().addCode(bodies.forget()).build());
    }

    private static MethodSpec constructor(BusPlan plan, boolean first, boolean last) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(Names.BUS_OPTIONS, "options");
        if (last) {
            constructor
                    .addJavadoc("For containers; without one, use {@link #builder()}.\n\n")
                    .addJavadoc("@param options what the application set\n")
                    .addAnnotation(Names.INJECT)
                    .addModifiers(Modifier.PUBLIC);
        }
        InjectionWriter injection = new InjectionWriter(plan);
        constructor.addStatement("super(options$L)", first ? CodeBlock.of("") : injection.passedOn());
        for (ParameterSpec parameter : injection.parameters()) {
            constructor.addParameter(parameter);
            if (last) {
                constructor.addJavadoc("@param $N makes handlers and middleware\n", parameter);
            }
        }
        if (last) {
            constructor.addStatement("$T.check()", plan.modules());
        }
        if (first) {
            plan.packages()
                    .forEach(
                            use -> constructor.addStatement("this.$N = $L", use.provider(), injection.providerOf(use)));
        }
        return constructor.build();
    }

    private static void addPackage(TypeSpec.Builder type, PackageUse use) {
        type.addField(InjectionWriter.provider(use), use.provider(), Modifier.PRIVATE, Modifier.FINAL);
        type.addField(use.type(), use.field(), Modifier.PRIVATE);
        // Called by what is being opened, so under the lock.
        type.addMethod(MethodSpec.methodBuilder(use.field())
                .returns(use.type())
                .beginControlFlow("if ($N == null)", use.field())
                .addStatement("$N = $N.get()", use.field(), use.provider())
                .endControlFlow()
                .addStatement("return $N", use.field())
                .build());
    }

    /** What a segment makes when it is first needed, and keeps. */
    private static List<Kept> kept(Segment segment, boolean last) {
        return Stream.concat(
                        segment.components().stream().map(BusWriter::component),
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

    /**
     * For each thing that is kept a field and a method that hands it out. The field is volatile, because what it keeps may have
     * fields that are not final, and must not be seen before they are set. The methods are as short as can be, since
     * every message goes through one; what they do the first time stands in methods that many share.
     */
    private static void addKept(TypeSpec.Builder type, List<Kept> kept) {
        for (int from = 0; from < kept.size(); from += OPENED_PER_METHOD) {
            String opening = "open_" + from / OPENED_PER_METHOD;
            List<Kept> opened = kept.subList(from, Math.min(from + OPENED_PER_METHOD, kept.size()));
            for (int number = 0; number < opened.size(); number++) {
                Kept each = opened.get(number);
                type.addField(each.type(), each.name(), Modifier.PRIVATE, Modifier.VOLATILE);
                type.addMethod(MethodSpec.methodBuilder(each.name())
                        .returns(each.type())
                        .addCode(
                                "$1T kept = " + Verbatim.of(each.name()) + ";\n" + "return kept != null ? kept : ($1T) "
                                        + opening + "(" + number + ");\n",
                                each.type())
                        .build());
            }
            type.addMethod(opening(opening, opened));
        }
    }

    /** One lock for all of a bus: constructors run under it, and could not be waiting for each other. */
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
        return method.addCode("default:\n    throw new AssertionError(kept);\n")
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    /**
     * What is made when it is first needed, and kept.
     *
     * @param type its type
     * @param name of its field, and of the method that hands it out
     * @param making the expression that makes it
     */
    private record Kept(ClassName type, String name, CodeBlock making) {}

    /** What the methods of a real bus do. */
    private record RealBodies(BusPlan plan, Segment segment, boolean first) implements BusFace.Bodies {

        @Override
        public CodeBlock overload(int index) {
            Overload overload = plan.api().overloads().get(index);
            Way way = plan.calls().get(index);
            return CodeBlock.builder()
                    .addStatement("requireMessage(message)")
                    .add(
                            way == null
                                    ? DispatchWriter.dispatch(overload.kind(), overload.result(), CodeBlock.of("null"))
                                    : WayWriter.ofOverload().write(way, CodeBlock.of("message"), "null"))
                    .build();
        }

        @Override
        public CodeBlock generic(MessageKind kind, boolean metadata) {
            CodeBlock given = metadata
                    ? CodeBlock.of("$T.requireNonNull(metadata, $S)", Objects.class, "metadata")
                    : CodeBlock.of("null");
            return DispatchWriter.dispatch(kind, BusFace.R, given);
        }

        @Override
        public CodeBlock wiring() {
            return CodeBlock.builder()
                    .addStatement("return $T.create()", plan.wiring())
                    .build();
        }

        @Override
        public CodeBlock forget() {
            CodeBlock.Builder code = CodeBlock.builder();
            if (!first) {
                code.addStatement("super.forgetPipelines()");
            }
            List<String> fields = fields();
            if (fields.size() <= FORGOTTEN_PER_METHOD) {
                return code.add(forgotten(fields)).build();
            }
            for (int from = 0; from < fields.size(); from += FORGOTTEN_PER_METHOD) {
                code.addStatement("$N()", forgetName(from));
            }
            return code.build();
        }

        /** Adds the methods that {@link #forget} calls, where one would be too long to be compiled. */
        void addForgetting(TypeSpec.Builder type) {
            List<String> fields = fields();
            for (int from = 0;
                    fields.size() > FORGOTTEN_PER_METHOD && from < fields.size();
                    from += FORGOTTEN_PER_METHOD) {
                type.addMethod(MethodSpec.methodBuilder(forgetName(from))
                        .addModifiers(Modifier.PRIVATE)
                        .addCode(forgotten(fields.subList(from, Math.min(from + FORGOTTEN_PER_METHOD, fields.size()))))
                        .build());
            }
        }

        private List<String> fields() {
            return Stream.concat(
                            segment.components().stream().map(ComponentUse::accessor),
                            segment.pipelines().stream().map(PipelinePlan::field))
                    .toList();
        }

        private static String forgetName(int from) {
            return "forget_" + from / FORGOTTEN_PER_METHOD;
        }

        private static CodeBlock forgotten(List<String> fields) {
            return fields.stream()
                    .map(field -> Verbatim.of(field) + " = null;\n")
                    .collect(Collectors.collectingAndThen(Collectors.joining(), CodeBlock::of));
        }

        @Override
        public CodeBlock build() {
            CodeBlock.Builder code = CodeBlock.builder();
            List<BuilderPart> parts = plan.api().parts();
            String all = parts.stream().map(BuilderPart::name).collect(Collectors.joining(", "));
            if (!parts.isEmpty()) {
                code.addStatement("$T.requireAll($L)", Names.BUILDER_PART, all);
            }
            CodeBlock packages = new InjectionWriter(plan).arguments(RealBodies::providerOf);
            ClassName bus = plan.api().name();
            code.addStatement("$1T bus = new $1T(options$2L)", bus, packages);
            if (!parts.isEmpty()) {
                code.addStatement("$T.bindAll(bus, $L)", Names.BUILDER_PART, all);
            }
            return code.addStatement("return bus").build();
        }

        private static CodeBlock providerOf(PackageUse use) {
            if (use.wholePart() != null) {
                return CodeBlock.of("$N", use.wholePart());
            }
            return CodeBlock.of(
                    "$T.of(new $T($L))",
                    Names.BUILDER_PART,
                    use.type(),
                    use.memberParts().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }
}
