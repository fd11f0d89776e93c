package io.fairlead.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.processor.plan.MarkPlan;

/** Writes marks. */
public final class MarkWriter {

    private final SourceFiles files;

    public MarkWriter(SourceFiles files) {
        this.files = files;
    }

    /** Writes a mark. */
    public void write(MarkPlan plan) {
        AnnotationSpec.Builder mark = AnnotationSpec.builder(Names.CLASS_MARK)
                .addMember("value", "$S", plan.marked().canonicalName());
        plan.carried().forEach(name -> mark.addMember("carried", "$S", name));
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(plan.name())
                .addJavadoc("Lets incremental builds find a class again.\n")
                .addAnnotation(mark.build());
        files.writeApart(plan.name(), type, plan.marked().canonicalName());
    }
}
