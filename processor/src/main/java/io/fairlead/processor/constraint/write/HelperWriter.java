package io.fairlead.processor.constraint.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.processor.constraint.plan.ValidatorPlan;
import io.fairlead.processor.constraint.plan.ValidatorPlan.Helper;
import io.fairlead.processor.plan.UniqueNames;
import io.fairlead.processor.write.AnnotationWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the constructors, which get hold of the classes of the application's that check values. */
final class HelperWriter {

    private final ValidatorPlan.Checking plan;

    HelperWriter(ValidatorPlan.Checking plan) {
        this.plan = plan;
    }

    void addTo(TypeSpec.Builder type) {
        for (Helper helper : plan.helpers()) {
            type.addField(helper.type(), helper.field(), Modifier.PRIVATE, Modifier.FINAL);
            type.addField(Api.QUIET, helper.field() + "Context", Modifier.PRIVATE, Modifier.FINAL);
        }
        Map<ClassName, String> providers = providers();
        if (plan.plain() && plan.timed()) {
            List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of("new $T()", Api.VALIDATION_CLOCK)));
            providers.keySet().forEach(each -> arguments.add(CodeBlock.of("$T::new", each)));
            type.addMethod(MethodSpec.constructorBuilder()
                    .addStatement("this($L)", CodeBlock.join(arguments, ", "))
                    .build());
        }
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addAnnotation(Api.INJECT);
        if (plan.timed()) {
            constructor.addParameter(Api.VALIDATION_CLOCK, "clock").addStatement("this.clock = clock.clock()");
        }
        providers.forEach(
                (provided, name) -> constructor.addParameter(ParameterizedTypeName.get(Api.PROVIDER, provided), name));
        for (Helper helper : plan.helpers()) {
            constructor
                    .addStatement("this.$L = $L.get()", helper.field(), providers.get(helper.type()))
                    .addStatement("this.$L.initialize(new $L())", helper.field(), annotationOf(helper))
                    .addStatement(
                            "this.$LContext = new $T($S, this.clock)",
                            helper.field(),
                            Api.QUIET,
                            helper.annotation().values().get("message"));
        }
        type.addMethod(constructor.build());
    }

    private Map<ClassName, String> providers() {
        UniqueNames names = new UniqueNames(List.of("clock"));
        Map<ClassName, String> providers = new LinkedHashMap<>();
        plan.helpers()
                .forEach(helper -> providers.computeIfAbsent(
                        helper.type(), each -> names.take(lowerCase(each.simpleName()) + "Provider")));
        return providers;
    }

    private static String lowerCase(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String annotationOf(Helper helper) {
        String field = helper.field();
        return field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1) + "Annotation";
    }

    /** The annotations that the classes are initialised with: those of the source, as objects that equal any others of them. */
    void addAnnotationsTo(TypeSpec.Builder type) {
        for (Helper helper : plan.helpers()) {
            type.addType(AnnotationWriter.write(annotationOf(helper), helper.annotation()));
        }
    }
}
