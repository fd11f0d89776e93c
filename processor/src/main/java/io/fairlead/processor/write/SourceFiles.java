package io.fairlead.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Where generated classes go. Remembers their names. */
public final class SourceFiles {

    private static final String PROCESSOR = "io.fairlead.processor.FairleadProcessor";
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private final Filer filer;
    private final Elements elements;
    private final Set<String> written = new HashSet<>();
    private final Map<String, Boolean> hidesJavaLang = new HashMap<>();

    public SourceFiles(Filer filer, Elements elements) {
        this.filer = filer;
        this.elements = elements;
    }

    /** Canonical names of all classes written so far. */
    public Set<String> written() {
        return written;
    }

    /**
     * Writes a class.
     *
     * @param name its name
     * @param type its content
     * @param origins canonical names of the classes that it was made from, for incremental builds
     */
    void write(ClassName name, TypeSpec.Builder type, Collection<String> origins) {
        TypeElement[] sources = origins.stream()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .toArray(TypeElement[]::new);
        if (seesGenerated(sources)) {
            type.addAnnotation(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", PROCESSOR)
                    .build());
        }
        // Generated code meets the application's own warning flags. It casts where the compiler could do without, and
        // uses raw types where the application's own are not for it to name.
        type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                .addMember(
                        "value",
                        "{$S, $S, $S, $S, $S, $S, $S}",
                        "all",
                        "cast",
                        "deprecation",
                        "exports",
                        "rawtypes",
                        "removal",
                        "unchecked")
                .build());
        JavaFile file = JavaFile.builder(name.packageName(), type.build())
                .indent("    ")
                .skipJavaLangImports(!hidesJavaLang.computeIfAbsent(name.packageName(), this::hidesJavaLang))
                .build();
        written.add(name.canonicalName());
        try (Writer writer =
                filer.createSourceFile(name.canonicalName(), sources).openWriter()) {
            file.writeTo(writer);
        } catch (IOException failure) {
            throw new UncheckedIOException("could not write " + name.canonicalName(), failure);
        }
    }

    /** Whether the module that is compiled, if it is a named one, reads the module of the annotation. */
    private boolean seesGenerated(TypeElement[] sources) {
        ModuleElement module = sources.length == 0 ? null : elements.getModuleOf(sources[0]);
        return module == null
                ? elements.getTypeElement(GENERATED.canonicalName()) != null
                : elements.getTypeElement(module, GENERATED.canonicalName()) != null;
    }

    /** Whether a package has a class of its own that is called like one of {@code java.lang}. */
    private boolean hidesJavaLang(String packageName) {
        PackageElement element = elements.getPackageElement(packageName);
        return element != null
                && element.getEnclosedElements().stream()
                        .anyMatch(each -> elements.getTypeElement("java.lang." + each.getSimpleName()) != null);
    }
}
