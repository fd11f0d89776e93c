package io.fairlead.processor.incremental;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** A processor between which and the compiler an incremental build stands. */
final class AccountedProcessor implements Processor {

    private static final String METADATA = "/META-INF/gradle/incremental.annotation.processors";

    private final Processor processor;
    private final boolean isolating;
    private final Account account;

    private AccountedProcessor(Processor processor, boolean isolating, Account account) {
        this.processor = processor;
        this.isolating = isolating;
        this.account = account;
    }

    /** The processors that the metadata names, each of its kind. */
    static List<Processor> all(Account account) {
        List<Processor> processors = new ArrayList<>();
        for (String line : metadata().lines().toList()) {
            String[] parts = line.split(",", -1);
            boolean isolating = switch (parts[1]) {
                case "isolating" -> true;
                case "aggregating" -> false;
                default -> throw new IllegalStateException(line);
            };
            processors.add(new AccountedProcessor(named(parts[0]), isolating, account));
        }
        return processors;
    }

    private static String metadata() {
        try (InputStream stream = AccountedProcessor.class.getResourceAsStream(METADATA)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Processor named(String name) {
        try {
            return Class.forName(name)
                    .asSubclass(Processor.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(name, failure);
        }
    }

    @Override
    public void init(ProcessingEnvironment environment) {
        processor.init(new AccountedEnvironment(environment, new AccountedFiler(environment.getFiler())));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!isolating) {
            account.noteInputs(processor.getSupportedAnnotationTypes(), annotations, round);
        }
        processor.process(annotations, round);
        return false;
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
            Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
        return processor.getCompletions(element, annotation, member, text);
    }

    private void note(CharSequence made, Element... origins) {
        if (isolating) {
            account.noteIsolated(made.toString(), origins);
        } else {
            account.noteAggregated(made.toString(), origins);
        }
    }

    private final class AccountedFiler implements Filer {

        private final Filer filer;

        AccountedFiler(Filer filer) {
            this.filer = filer;
        }

        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
            note(name, origins);
            return filer.createSourceFile(name, origins);
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... origins) throws IOException {
            note(name, origins);
            return filer.createClassFile(name, origins);
        }

        @Override
        public FileObject createResource(
                JavaFileManager.Location location, CharSequence folder, CharSequence name, Element... origins)
                throws IOException {
            return filer.createResource(location, folder, name, origins);
        }

        @Override
        public FileObject getResource(JavaFileManager.Location location, CharSequence folder, CharSequence name) {
            throw new AssertionError("reads " + name);
        }
    }

    private record AccountedEnvironment(ProcessingEnvironment environment, Filer filer)
            implements ProcessingEnvironment {

        @Override
        public Filer getFiler() {
            return filer;
        }

        @Override
        public Map<String, String> getOptions() {
            return environment.getOptions();
        }

        @Override
        public Messager getMessager() {
            return environment.getMessager();
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
}
