package io.fairlead.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.plan.BusApi.BuilderPart;
import io.fairlead.processor.plan.BusApi.Overload;
import io.fairlead.processor.plan.BusPlan;
import io.fairlead.processor.plan.BusPlan.PackageUse;
import io.fairlead.processor.plan.BusPlan.PipelineCall;
import io.fairlead.processor.plan.PipelinePlan;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes a bus. */
final class BusWriter {

    /** Forgetting a pipeline takes five bytes of bytecode. */
    private static final int FORGOTTEN_PER_METHOD = 1_000;

    private final SourceFiles files;

    BusWriter(SourceFiles files) {
        this.files = files;
    }

    void write(BusPlan plan, List<String> origins) {
        DispatchWriter dispatches = new DispatchWriter(files, plan);
        TypeSpec.Builder type = BusFace.write(plan.api(), new RealBodies(plan));
        type.addMethod(constructor(plan));
        for (PackageUse use : plan.packages()) {
            addPackage(type, use);
        }
        for (PipelinePlan pipeline : plan.pipelines()) {
            addPipeline(type, pipeline);
        }
        for (int from = 0; from < plan.pipelines().size(); from += FORGOTTEN_PER_METHOD) {
            type.addMethod(forget(plan, from));
        }
        plan.dispatches().forEach((kind, dispatch) -> dispatches.addTo(type, kind, dispatch, origins));
        files.write(plan.api().name(), type, origins);
    }

    private static MethodSpec constructor(BusPlan plan) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc("For containers; without one, use {@link #builder()}.\n\n")
                .addJavadoc("@param options what the application set\n")
                .addAnnotation(Names.INJECT)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Names.BUS_OPTIONS, "options")
                .addStatement("super(options)");
        for (PackageUse use : plan.packages()) {
            constructor
                    .addJavadoc("@param $N makes handlers and middleware\n", use.field())
                    .addParameter(ParameterizedTypeName.get(Names.PROVIDER, use.type()), use.field())
                    .addStatement("this.$1NProvider = $1N", use.field());
        }
        return constructor.build();
    }

    private static void addPackage(TypeSpec.Builder type, PackageUse use) {
        String provider = use.field() + "Provider";
        type.addField(
                ParameterizedTypeName.get(Names.PROVIDER, use.type()), provider, Modifier.PRIVATE, Modifier.FINAL);
        type.addField(use.type(), use.field(), Modifier.PRIVATE);
        // Called by pipelines being opened, so under the lock.
        type.addMethod(MethodSpec.methodBuilder(use.accessor())
                .returns(use.type())
                .beginControlFlow("if ($N == null)", use.field())
                .addStatement("$N = $N.get()", use.field(), provider)
                .endControlFlow()
                .addStatement("return $N", use.field())
                .build());
    }

    private static void addPipeline(TypeSpec.Builder type, PipelinePlan pipeline) {
        String open = "open_" + pipeline.field();
        type.addField(pipeline.name(), pipeline.field(), Modifier.PRIVATE);
        type.addMethod(MethodSpec.methodBuilder(pipeline.field())
                .addModifiers(Modifier.PRIVATE)
                .returns(pipeline.name())
                .addStatement("$T pipeline = $N", pipeline.name(), pipeline.field())
                .addStatement("return pipeline != null ? pipeline : $N()", open)
                .build());
        type.addMethod(MethodSpec.methodBuilder(open)
                .addModifiers(Modifier.PRIVATE)
                .returns(pipeline.name())
                .beginControlFlow("synchronized (lock)")
                .addStatement("requireOpen()")
                .beginControlFlow("if ($N == null)", pipeline.field())
                .addStatement("$N = new $T(this)", pipeline.field(), pipeline.name())
                .endControlFlow()
                .addStatement("return $N", pipeline.field())
                .endControlFlow()
                .build());
    }

    private static MethodSpec forget(BusPlan plan, int from) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(forgetName(from)).addModifiers(Modifier.PRIVATE);
        plan.pipelines()
                .subList(
                        from,
                        Math.min(from + FORGOTTEN_PER_METHOD, plan.pipelines().size()))
                .forEach(pipeline -> method.addStatement("$N = null", pipeline.field()));
        return method.build();
    }

    private static String forgetName(int from) {
        return "forget_" + from / FORGOTTEN_PER_METHOD;
    }

    /** What the methods of a real bus do. */
    private record RealBodies(BusPlan plan) implements BusFace.Bodies {

        @Override
        public CodeBlock overload(int index, boolean metadata) {
            CodeBlock.Builder code =
                    CodeBlock.builder().addStatement("$T.requireNonNull(message, $S)", Objects.class, "message");
            if (metadata) {
                code.addStatement("$T.requireNonNull(metadata, $S)", Objects.class, "metadata");
            }
            Overload overload = plan.api().overloads().get(index);
            CodeBlock given = CodeBlock.of(metadata ? "metadata" : "null");
            PipelineCall call = plan.calls().get(index);
            return code.add(
                            call == null
                                    ? DispatchWriter.dispatch(overload.kind(), overload.result(), given)
                                    : DispatchWriter.call(overload.kind(), call, CodeBlock.of("message"), given))
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
            for (int from = 0; from < plan.pipelines().size(); from += FORGOTTEN_PER_METHOD) {
                code.addStatement("$N()", forgetName(from));
            }
            return code.build();
        }

        @Override
        public CodeBlock build() {
            CodeBlock.Builder code = CodeBlock.builder();
            List<BuilderPart> parts = plan.api().parts();
            String all = parts.stream().map(BuilderPart::name).collect(Collectors.joining(", "));
            if (!parts.isEmpty()) {
                code.addStatement("$T.requireAll($L)", Names.BUILDER_PART, all);
            }
            CodeBlock packages = plan.packages().stream()
                    .map(RealBodies::providerOf)
                    .map(provider -> CodeBlock.of(", $L", provider))
                    .collect(CodeBlock.joining(""));
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
                    "$T.of($T.of($L))",
                    Names.BUILDER_PART,
                    use.type(),
                    use.memberParts().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }
}
