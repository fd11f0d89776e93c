package io.fairlead.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Where generated classes go. Remembers their names. */
public final class SourceFiles {

    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private final Filer filer;
    private final Elements elements;
    private final String processor;
    private final Set<String> written = new HashSet<>();
    private @Nullable ModuleElement module;
    private final Map<String, TypeElement> resolved = new HashMap<>();
    private int rounds;
    private final Set<String> taken = new TreeSet<>();
    private final Map<String, Boolean> hidesJavaLang = new HashMap<>();

    /**
     * The files of a processor.
     *
     * @param processor its name
     */
    public SourceFiles(Filer filer, Elements elements, String processor) {
        this.filer = filer;
        this.elements = elements;
        this.processor = processor;
    }

    /** Canonical names of all classes written so far. */
    public Set<String> written() {
        return written;
    }

    /** Writes a class that is made from one other alone, and so is the same whatever else its package holds. */
    public void writeApart(ClassName name, TypeSpec.Builder type, String origin) {
        write(name, type, List.of(origin), true);
    }

    /** Canonical names of the classes that could not be written, because there is one of that name. */
    public Set<String> taken() {
        return taken;
    }

    /**
     * Writes a class.
     *
     * @param name its name
     * @param type its content
     * @param origins canonical names of the classes that it was made from, for incremental builds
     */
    void write(ClassName name, TypeSpec.Builder type, Collection<String> origins) {
        write(name, type, origins, hidesJavaLang.computeIfAbsent(name.packageName(), this::hidesJavaLang));
    }

    private void write(ClassName name, TypeSpec.Builder type, Collection<String> origins, boolean importJavaLang) {
        TypeElement[] sources = resolve(origins);
        if (seesGenerated()) {
            type.addAnnotation(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", processor)
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
                .skipJavaLangImports(!importJavaLang)
                .build();
        written.add(name.canonicalName());
        try (Writer writer =
                filer.createSourceFile(name.canonicalName(), sources).openWriter()) {
            file.writeTo(writer);
        } catch (FilerException exists) {
            taken.add(name.canonicalName());
        } catch (IOException failure) {
            throw new UncheckedIOException("could not write " + name.canonicalName(), failure);
        }
    }

    /**
     * Makes sure that there is another round. A source of a package makes one as a class does, but no class file is made
     * of it. It stays where it is: a compiler keeps the trees of its sources, and whoever looks at them after processing,
     * as Error Prone does, reads the files again.
     *
     * @param origins canonical names of the classes that wait
     */
    public void makeRound(Collection<String> origins) {
        String first =
                origins.stream().min(Comparator.naturalOrder()).orElse("").replace('.', '_');
        String packageName = "io.fairlead.index.round" + ++rounds + "_" + first;
        try (Writer writer = filer.createSourceFile(packageName + ".package-info", resolve(origins))
                .openWriter()) {
            writer.write(
                    "/** Nothing is here. This file made the compiler run one more round of annotation processing. */\n");
            writer.write("package " + packageName + ";\n");
        } catch (FilerException leftBehind) {
            // Somebody compiles what an earlier build generated. It makes the round just as well.
            return;
        } catch (IOException failure) {
            throw new UncheckedIOException("could not write in package " + packageName, failure);
        }
    }

    private TypeElement[] resolve(Collection<String> names) {
        return names.stream().map(this::resolve).filter(Objects::nonNull).toArray(TypeElement[]::new);
    }

    /** Whether the module that is compiled, if it is a named one, reads the module of the annotation. */
    private boolean seesGenerated() {
        return module == null
                ? elements.getTypeElement(GENERATED.canonicalName()) != null
                : elements.getTypeElement(module, GENERATED.canonicalName()) != null;
    }

    private @Nullable TypeElement resolve(String name) {
        return resolved.computeIfAbsent(name, elements::getTypeElement);
    }

    /** Forgets the compiler's elements, which are those of one round, and notes which module is compiled. */
    public void beginRound(RoundEnvironment round) {
        resolved.clear();
        if (!round.getRootElements().isEmpty()) {
            module = elements.getModuleOf(round.getRootElements().iterator().next());
        }
    }

    /** Whether a package has a class of its own that is called like one of {@code java.lang}. */
    private boolean hidesJavaLang(String packageName) {
        PackageElement element = elements.getPackageElement(packageName);
        return element != null
                && element.getEnclosedElements().stream()
                        .anyMatch(each -> isInJavaLang(each.getSimpleName().toString()));
    }

    /** Asks the running platform, which answers much faster than the compiler does. */
    private static boolean isInJavaLang(String simpleName) {
        return Object.class.getResource(simpleName + ".class") != null;
    }
}
