package io.fairlead.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Some other processor: in each round it writes the sources that it was given for that round. */
final class WritingProcessor extends AbstractProcessor {

    private static final Pattern PACKAGE = Pattern.compile("^package (.*);", Pattern.MULTILINE);

    private final List<List<Path>> rounds;
    private int round;

    WritingProcessor(List<List<Path>> rounds) {
        this.rounds = rounds;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        if (!environment.processingOver() && round < rounds.size()) {
            rounds.get(round++).forEach(this::write);
        }
        return false;
    }

    private void write(Path file) {
        String text = Sources.read(file);
        Matcher declared = PACKAGE.matcher(text);
        String packageName = declared.find() ? declared.group(1) + "." : "";
        String className = file.getFileName().toString().replace(".java", "");
        try (Writer writer = processingEnv
                .getFiler()
                .createSourceFile(packageName + className)
                .openWriter()) {
            writer.write(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
