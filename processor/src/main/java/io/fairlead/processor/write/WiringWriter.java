package io.fairlead.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.processor.plan.BusPlan;
import io.fairlead.processor.plan.BusPlan.RoutePlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class that tells what is wired. */
final class WiringWriter {

    /** A constant holds 65,535 bytes. */
    private static final int CHARACTERS = 20_000;

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
        texts(plan.routes()).forEach(text -> create.addStatement("routes.addAll($S)", text));
        type.addMethod(create.addStatement("return routes.build()").build());
        files.add(plan.wiring(), type, plan.origins());
    }

    /** Texts and no calls, because nobody may ever ask for the wiring, but every build compiles it. */
    private static List<String> texts(List<RoutePlan> routes) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (RoutePlan route : routes) {
            text.append(route.kind()).append(' ').append(route.message());
            text.append(' ').append(String.join(",", route.middleware()));
            text.append(' ').append(String.join(",", route.handlers())).append('\n');
            if (text.length() > CHARACTERS) {
                texts.add(text.toString());
                text.setLength(0);
            }
        }
        if (text.length() > 0) {
            texts.add(text.toString());
        }
        return texts;
    }
}
