package io.fairlead.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.processor.plan.IndexPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** Writes indexes. */
final class IndexWriter {

    private final SourceFiles files;

    IndexWriter(SourceFiles files) {
        this.files = files;
    }

    void write(IndexPlan plan) {
        AnnotationSpec.Builder index = AnnotationSpec.builder(Names.MODULE_INDEX);
        index.addMember("format", "$L", plan.format());
        index.addMember("fingerprint", hexadecimal(plan.fingerprint()));
        if (!plan.module().isEmpty()) {
            index.addMember("module", "$S", plan.module());
        }
        add(index, "parts", plan.parts());
        add(index, "concealed", plan.concealed());
        add(index, "messages", IndexPlan.inGroups(plan.messages()));
        add(index, "carried", plan.carried());
        add(index, "handlers", IndexPlan.inGroups(plan.handlers()));
        add(index, "middleware", IndexPlan.inGroups(plan.middleware()));
        add(index, "packages", IndexPlan.inGroups(plan.packages()));
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(plan.name())
                .addJavadoc("What the processor found here, for those who compile against it.\n")
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(index.build())
                .addMethod(MethodSpec.methodBuilder("fingerprint")
                        .addJavadoc("No constant, which would be copied into the buses that are to compare it.\n\n")
                        .addJavadoc("@return what was found, in one number\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(TypeName.LONG)
                        .addStatement("return $L", hexadecimal(plan.fingerprint()))
                        .build());
        List<String> origins = new ArrayList<>(plan.messages());
        origins.addAll(plan.handlers());
        origins.addAll(plan.middleware());
        files.add(plan.name(), type, origins);
    }

    static CodeBlock hexadecimal(long number) {
        return CodeBlock.of("0x$LL", String.format(Locale.ROOT, "%016x", number));
    }

    private static void add(AnnotationSpec.Builder index, String member, List<String> names) {
        if (!names.isEmpty()) {
            CodeBlock list =
                    names.stream().map(name -> CodeBlock.of("\n    $S", name)).collect(CodeBlock.joining(","));
            index.addMember(member, "{$L\n}", list);
        }
    }
}
