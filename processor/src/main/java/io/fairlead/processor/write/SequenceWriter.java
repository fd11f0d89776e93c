package io.fairlead.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.fairlead.processor.plan.SequencePlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what asks an event for what puts it in order. */
final class SequenceWriter {

    private final SourceFiles files;

    SequenceWriter(SourceFiles files) {
        this.files = files;
    }

    void write(SequencePlan plan) {
        files.add(
                plan.name(),
                TypeSpec.classBuilder(plan.name())
                        .addJavadoc("Tells buses of other packages what puts an event in order.\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                        .addMethod(MethodSpec.constructorBuilder()
                                .addModifiers(Modifier.PRIVATE)
                                .build())
                        .addMethod(MethodSpec.methodBuilder("of")
                                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                                .returns(ClassName.OBJECT)
                                .addParameter(ClassName.OBJECT, "event")
                                .addStatement("return (($T) event).$N()", plan.receiver(), plan.accessor())
                                .build()),
                List.of(plan.event().canonicalName()));
    }
}
