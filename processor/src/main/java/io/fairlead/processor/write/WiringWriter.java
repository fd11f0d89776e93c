package io.fairlead.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.processor.plan.BusPlan;
import io.fairlead.processor.plan.BusPlan.RoutePlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class that tells what is wired. */
final class WiringWriter {

    /** So many routes, each with a dozen names, stay far below the size up to which a method is compiled. */
    private static final int ROUTES_PER_METHOD = 25;

    private final SourceFiles files;

    WiringWriter(SourceFiles files) {
        this.files = files;
    }

    void write(BusPlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.wiring())
                .addJavadoc("What {@link $T} was compiled to do.\n", plan.api().name())
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        MethodSpec.Builder create = MethodSpec.methodBuilder("create")
                .addModifiers(Modifier.STATIC)
                .returns(Names.WIRING)
                .addStatement("$1T routes = new $1T()", Names.WIRING.nestedClass("Builder"));
        for (int from = 0; from < plan.routes().size(); from += ROUTES_PER_METHOD) {
            String part = "add" + from / ROUTES_PER_METHOD;
            create.addStatement("$N(routes)", part);
            type.addMethod(part(
                    part,
                    plan.routes()
                            .subList(
                                    from,
                                    Math.min(
                                            from + ROUTES_PER_METHOD,
                                            plan.routes().size()))));
        }
        type.addMethod(create.addStatement("return routes.build()").build());
        files.write(plan.wiring(), type, plan.origins());
    }

    private static MethodSpec part(String name, List<RoutePlan> routes) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(Names.WIRING.nestedClass("Builder"), "routes");
        for (RoutePlan route : routes) {
            method.addStatement(
                    "routes.add($T.$L, $S, $L, $L)",
                    Names.WIRING.nestedClass("Kind"),
                    route.kind(),
                    route.message(),
                    list(route.middleware()),
                    list(route.handlers()));
        }
        return method.build();
    }

    /** An array, because the compiler would think long about the type arguments of thousands of lists. */
    private static CodeBlock list(List<String> names) {
        return CodeBlock.of(
                "new $T[] {$L}",
                String.class,
                names.stream().map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(", ")));
    }
}
