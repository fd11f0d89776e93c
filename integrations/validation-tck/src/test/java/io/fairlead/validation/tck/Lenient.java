package io.fairlead.validation.tck;

import io.fairlead.processor.ConstraintProcessor;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;

/**
 * The processor of constraints, of whose errors the compiler does not hear: for one message that it has something against, all
 * the others would have no validators. {@link Surveyor} takes the errors down.
 */
final class Lenient extends AbstractProcessor {

    private final ConstraintProcessor processor = new ConstraintProcessor();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        processor.init(new Quiet(environment));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        processor.process(annotations, round);
        return false;
    }

    private record Quiet(ProcessingEnvironment environment) implements ProcessingEnvironment {

        @Override
        public Messager getMessager() {
            return new NoMessager();
        }

        @Override
        public Map<String, String> getOptions() {
            return environment.getOptions();
        }

        @Override
        public Filer getFiler() {
            return environment.getFiler();
        }

        @Override
        public Elements getElementUtils() {
            return environment.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return environment.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return environment.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return environment.getLocale();
        }
    }

    private static final class NoMessager implements Messager {

        @Override
        public void printMessage(Diagnostic.Kind kind, CharSequence text) {
            if (text.toString().contains("InternalError")) {
                throw new IllegalStateException(text.toString());
            }
        }

        @Override
        public void printMessage(Diagnostic.Kind kind, CharSequence text, Element element) {
            printMessage(kind, text);
        }

        @Override
        public void printMessage(
                Diagnostic.Kind kind, CharSequence text, Element element, AnnotationMirror annotation) {
            printMessage(kind, text);
        }

        @Override
        public void printMessage(
                Diagnostic.Kind kind,
                CharSequence text,
                Element element,
                AnnotationMirror annotation,
                AnnotationValue value) {
            printMessage(kind, text);
        }
    }
}
