package io.fairlead.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.plan.BusApi.BuilderPart;
import io.fairlead.processor.plan.BusApi.Overload;
import io.fairlead.processor.plan.BusPlan;
import io.fairlead.processor.plan.BusPlan.PackageUse;
import io.fairlead.processor.plan.BusPlan.Way;
import io.fairlead.processor.plan.DispatchPlan;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes a bus. */
final class BusWriter {

    private final SourceFiles files;

    BusWriter(SourceFiles files) {
        this.files = files;
    }

    void write(BusPlan plan) {
        KeptWriter kept = new KeptWriter(plan);
        TypeSpec.Builder type =
                BusFace.write(plan.api(), new RealBodies(plan, kept)).addMethod(constructor(plan));
        if (plan.pipelines().stream().anyMatch(pipeline -> pipeline.sequence() != null)) {
            type.addMethod(sequencesEvents());
        }
        Stream.of(MessageKind.values()).filter(plan::answersLater).forEach(kind -> type.addMethod(begin(kind)));
        if (!plan.open().isEmpty()) {
            type.addMethod(OpenWriter.makeOpenHandlers(plan));
        }
        plan.packages().forEach(use -> addPackage(type, use));
        kept.addTo(type);
        DispatchWriter dispatches = new DispatchWriter(files, plan);
        plan.dispatches().forEach((kind, dispatch) -> dispatches.addTo(type, kind, dispatch));
        files.add(plan.api().name(), type, plan.origins());
    }

    private static MethodSpec constructor(BusPlan plan) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc("For containers; without one, use {@link #builder()}.\n\n")
                .addJavadoc("@param options what the application set\n")
                .addAnnotation(Names.INJECT)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Names.BUS_OPTIONS, "options")
                .addStatement("super(options)");
        InjectionWriter injection = new InjectionWriter(plan);
        for (ParameterSpec parameter : injection.parameters()) {
            constructor.addParameter(parameter);
            constructor.addJavadoc("@param $N makes handlers and middleware\n", parameter);
        }
        constructor.addStatement("$T.check()", plan.modules());
        plan.packages()
                .forEach(use -> constructor.addStatement("this.$N = $L", use.provider(), injection.providerOf(use)));
        return constructor.build();
    }

    /** For senders who do not wait. */
    private static MethodSpec begin(MessageKind kind) {
        return MethodSpec.methodBuilder("begin")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(ClassName.OBJECT)
                .addParameter(
                        ParameterizedTypeName.get(Names.ofKind(kind), WildcardTypeName.subtypeOf(ClassName.OBJECT)),
                        "message")
                .addParameter(Names.METADATA, "metadata")
                .addCode(DispatchWriter.dispatch(kind, ClassName.OBJECT, CodeBlock.of("metadata")))
                .build();
    }

    private static MethodSpec sequencesEvents() {
        return MethodSpec.methodBuilder("sequencesEvents")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(TypeName.BOOLEAN)
                .addStatement("return true")
                .build();
    }

    private static void addPackage(TypeSpec.Builder type, PackageUse use) {
        type.addField(InjectionWriter.provider(use), use.provider(), Modifier.PRIVATE, Modifier.FINAL);
        type.addField(use.type(), use.field(), Modifier.PRIVATE);
        // Called by what is being opened, so under the lock.
        type.addMethod(MethodSpec.methodBuilder(use.field())
                .returns(use.type())
                .beginControlFlow("if ($N == null)", use.field())
                .addStatement("$N = $T.own($N.get())", use.field(), use.type(), use.provider())
                .endControlFlow()
                .addStatement("return $N", use.field())
                .build());
    }

    /** What the methods of a real bus do. */
    private record RealBodies(BusPlan plan, KeptWriter kept) implements BusFace.Bodies {

        @Override
        public CodeBlock overload(int index) {
            Overload overload = plan.api().overloads().get(index);
            Way way = plan.calls().get(index);
            if (overload.asynchronous()) {
                TypeName generic = ParameterizedTypeName.get(
                        Names.ofKind(overload.kind()), overload.result().box());
                return CodeBlock.builder()
                        .addStatement("return $L(($T) message)", overload.kind().verb() + "Async", generic)
                        .build();
            }
            return CodeBlock.builder()
                    .addStatement("requireMessage(message)")
                    .add(
                            way == null
                                    ? dispatch(overload.kind(), overload.result(), CodeBlock.of("null"))
                                    : WayWriter.ofOverload().write(way, CodeBlock.of("message"), "null"))
                    .build();
        }

        @Override
        public CodeBlock generic(MessageKind kind, boolean metadata) {
            CodeBlock given = metadata
                    ? CodeBlock.of("$T.requireNonNull(metadata, $S)", Objects.class, "metadata")
                    : CodeBlock.of("null");
            return dispatch(kind, BusFace.R, given);
        }

        private CodeBlock dispatch(MessageKind kind, TypeName result, CodeBlock metadata) {
            return plan.answersLater(kind)
                    ? DispatchWriter.await(kind, result, metadata)
                    : DispatchWriter.dispatch(kind, result, metadata);
        }

        @Override
        public CodeBlock wiring() {
            return CodeBlock.builder()
                    .addStatement("return $T.create()", plan.wiring())
                    .build();
        }

        @Override
        public CodeBlock forget() {
            CodeBlock.Builder code = CodeBlock.builder().add(kept.forget());
            plan.dispatches().values().forEach(dispatch -> {
                if (dispatch instanceof DispatchPlan.Table table) {
                    code.addStatement("$N.forget()", table.field());
                }
            });
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
