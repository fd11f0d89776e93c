package io.fairlead.processor.constraint.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.processor.constraint.plan.ValidatorPlan;
import io.fairlead.processor.constraint.plan.ValidatorPlan.Description;
import io.fairlead.processor.literal.AnnotationModel;
import io.fairlead.processor.write.ValueWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes what violations tell of their constraints, in classes that are loaded when something is wrong. */
final class DescriptionWriter {

    private static final int IN_CLASS = 60;
    private static final Set<String> COMMON = Set.of("message", "groups", "payload");

    private final List<List<Description>> chunks = new ArrayList<>();

    /**
     * Writes descriptions.
     *
     * @param holders is told in which class each constant stands
     */
    DescriptionWriter(ValidatorPlan.Checking plan, Map<String, String> holders) {
        List<Description> all = plan.constants().stream()
                .filter(Description.class::isInstance)
                .map(Description.class::cast)
                .toList();
        for (int i = 0; i < all.size(); i += IN_CLASS) {
            List<Description> chunk = all.subList(i, Math.min(i + IN_CLASS, all.size()));
            chunks.add(chunk);
            chunk.forEach(each -> holders.put(each.name(), holder(chunks.size())));
        }
    }

    private static String holder(int number) {
        return "Constraint" + (number == 1 ? "" : number);
    }

    void addTo(TypeSpec.Builder type) {
        for (int i = 0; i < chunks.size(); i++) {
            TypeSpec.Builder holder = TypeSpec.classBuilder(holder(i + 1))
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
            for (Description description : chunks.get(i)) {
                holder.addField(FieldSpec.builder(Api.VIOLATED, description.name(), Modifier.STATIC, Modifier.FINAL)
                        .initializer(describe(description.annotation()))
                        .build());
            }
            type.addType(holder.build());
        }
    }

    private static CodeBlock describe(AnnotationModel annotation) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.of($T.class, ", Api.CONSTRAINTS, annotation.type())
                .add("$S, ", annotation.values().get("message"))
                .add("$T.of($L), ", List.class, groups(annotation))
                .add("$T.of($L)", List.class, literals(annotation.classes("payload")));
        annotation.values().forEach((name, value) -> {
            if (!COMMON.contains(name)) {
                code.add(", $S, $L", name, ValueWriter.write(value, annotation.member(name)));
            }
        });
        return code.add(")").build();
    }

    private static CodeBlock groups(AnnotationModel annotation) {
        List<TypeName> groups = annotation.classes("groups");
        return literals(groups.isEmpty() ? List.of(Api.DEFAULT) : groups);
    }

    private static CodeBlock literals(List<? extends TypeName> classes) {
        return classes.stream().map(each -> CodeBlock.of("$T.class", each)).collect(CodeBlock.joining(", "));
    }
}
