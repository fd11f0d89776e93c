package io.fairlead.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.processor.plan.PipelinePlan.Constant;
import io.fairlead.processor.plan.PolicyPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the classes that stand for the annotations of policies, and the constants that pipelines hold of them. */
final class PolicyWriter {

    private final SourceFiles files;
    private final ClassName root;

    PolicyWriter(SourceFiles files, ClassName root) {
        this.files = files;
        this.root = root;
    }

    void write(PolicyPlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.name())
                .addJavadoc("{@link $T}, as messages carry it.", plan.annotation())
                .addModifiers(Modifier.FINAL);
        String title = "@" + plan.annotation().canonicalName();
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        List<CodeBlock> text = new ArrayList<>();
        plan.members().forEach((name, member) -> {
            type.addField(member, fieldOf(name), Modifier.PRIVATE, Modifier.FINAL);
            constructor.addParameter(member, fieldOf(name)).addStatement("this.$1N = $1N", fieldOf(name));
            String label = (text.isEmpty() ? title + "(" : ", ") + name + "=";
            text.add(
                    member instanceof ArrayTypeName
                            ? CodeBlock.of(".append($S).append($T.toString($N))", label, Arrays.class, fieldOf(name))
                            : CodeBlock.of(".append($S).append($N)", label, fieldOf(name)));
        });
        AnnotationWriter.implement(
                type.addMethod(constructor.build()),
                plan.annotation(),
                plan.members(),
                (member, memberType) ->
                        // Whoever gets an array may change it.
                        CodeBlock.of(memberType instanceof ArrayTypeName ? "$N.clone()" : "$N", fieldOf(member)),
                text.isEmpty()
                        ? CodeBlock.of("$S", title + "()")
                        // Not with a plus sign, which is linked by a method handle.
                        : CodeBlock.of(
                                "new $T()\n$L\n.append(')').toString()",
                                StringBuilder.class,
                                CodeBlock.join(text, "\n")));
        files.add(
                plan.name(),
                type,
                List.of(root.canonicalName(), plan.annotation().canonicalName()));
    }

    /** A field must not hide a class that the code names, whatever the value is called. */
    private static String fieldOf(String member) {
        return "its" + Character.toUpperCase(member.charAt(0)) + member.substring(1);
    }

    static FieldSpec constant(Constant constant) {
        CodeBlock values = constant.value().members().entrySet().stream()
                .map(member -> ValueWriter.write(constant.value().value(member.getKey()), member.getValue()))
                .collect(CodeBlock.joining(", "));
        return FieldSpec.builder(
                        constant.value().type(), constant.field(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T($L)", constant.type(), values)
                .build();
    }
}
