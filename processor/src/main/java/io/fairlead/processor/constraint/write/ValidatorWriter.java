package io.fairlead.processor.constraint.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.processor.constraint.plan.ValidatorPlan;
import io.fairlead.processor.write.SourceFiles;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes validators. */
public final class ValidatorWriter {

    private final SourceFiles files;

    public ValidatorWriter(SourceFiles files) {
        this.files = files;
    }

    /** Writes a validator. */
    public void write(ValidatorPlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.name())
                .addJavadoc("Validates {@link $L}.\n", raw(plan.message()))
                .addAnnotation(AnnotationSpec.builder(Api.MIDDLEWARE)
                        .addMember("order", "$T.ORDER", Api.PLACE)
                        .build())
                .addModifiers(Modifier.FINAL);
        if (plan instanceof ValidatorPlan.Stub) {
            writeStub(plan, type);
        } else if (plan instanceof ValidatorPlan.Delegating) {
            writeDelegating(plan, type);
        } else if (plan instanceof ValidatorPlan.Checking checking) {
            writeChecking(checking, type);
        }
        files.writeApart(plan.name(), type, plan.source());
    }

    private static TypeName raw(TypeName type) {
        return type instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : type;
    }

    private static MethodSpec.Builder before(ValidatorPlan plan) {
        return MethodSpec.methodBuilder("before").addParameter(plan.message(), "message");
    }

    private static MethodSpec.Builder injected() {
        return MethodSpec.constructorBuilder().addAnnotation(Api.INJECT);
    }

    private static void writeStub(ValidatorPlan plan, TypeSpec.Builder type) {
        type.addMethod(injected().build())
                .addMethod(before(plan)
                        .addStatement("throw new $T()", IllegalStateException.class)
                        .build());
    }

    private static void writeDelegating(ValidatorPlan plan, TypeSpec.Builder type) {
        type.addField(Api.DELEGATE, "validation", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(injected()
                        .addParameter(Api.DELEGATE, "validation")
                        .addStatement("this.validation = validation")
                        .build())
                .addMethod(
                        before(plan).addStatement("validation.check(message)").build());
    }

    private static void writeChecking(ValidatorPlan.Checking plan, TypeSpec.Builder type) {
        String entry = plan.checks().get(0).name();
        String depth = plan.checks().get(0).recursive() ? ", 0" : "";
        for (ValidatorPlan.Constant constant : plan.constants()) {
            if (constant instanceof ValidatorPlan.Regex regex) {
                type.addField(
                        constant(Api.PATTERN, regex.name(), CodeBlock.of("$S, $L", regex.regexp(), regex.flags())));
            } else if (constant instanceof ValidatorPlan.Bound bound) {
                type.addField(constant(Api.BOUND, bound.name(), CodeBlock.of("$S", bound.text())));
            }
        }
        if (plan.timed()) {
            type.addField(Clock.class, "clock", Modifier.PRIVATE, Modifier.FINAL);
        }
        HelperWriter helpers = new HelperWriter(plan);
        helpers.addTo(type);
        TypeName violations = ParameterizedTypeName.get(ClassName.get(List.class), Api.VIOLATION);
        type.addMethod(before(plan)
                .beginControlFlow("if (!$L(message$L))", entry, depth)
                .addStatement("$T violations = violations(message)", violations)
                .beginControlFlow("if (!violations.isEmpty())")
                .addStatement("throw new $T(message, violations)", Api.EXCEPTION)
                .endControlFlow()
                .endControlFlow()
                .build());
        type.addMethod(MethodSpec.methodBuilder("violations")
                .addJavadoc("What is wrong with a message; nothing if it is valid.\n")
                .returns(violations)
                .addParameter(plan.message(), "message")
                .addStatement("Report report = new Report(this)")
                .addStatement("report.$L(message, \"\")", entry)
                .addStatement("return report.found.sorted()")
                .build());
        Map<String, String> holders = new HashMap<>();
        DescriptionWriter descriptions = new DescriptionWriter(plan, holders);
        CheckWriter checks = new CheckWriter(plan, holders);
        TypeSpec.Builder report = TypeSpec.classBuilder("Report")
                .addJavadoc("Tells what is wrong. Not loaded while nothing is.\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(plan.name(), "its", Modifier.PRIVATE, Modifier.FINAL)
                .addField(FieldSpec.builder(Api.VIOLATIONS, "found", Modifier.PRIVATE, Modifier.FINAL)
                        .initializer("new $T()", Api.VIOLATIONS)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(plan.name(), "its")
                        .addStatement("this.its = its")
                        .build());
        plan.checks().forEach(check -> checks.addQuick(check, type));
        plan.checks().forEach(check -> checks.addReport(check, report));
        type.addType(report.build());
        descriptions.addTo(type);
        helpers.addAnnotationsTo(type);
    }

    private static FieldSpec constant(ClassName of, String name, CodeBlock arguments) {
        return FieldSpec.builder(of, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T($L)", of, arguments)
                .build();
    }
}
