package io.fairlead.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Where generated classes go. Remembers their names.
 *
 * <p>Classes that need each other are kept until they can be written together: if somebody has a class of one of the names,
 * none of them is, since the others would not compile without it.
 */
public final class SourceFiles {

    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private final Filer filer;
    private final Elements elements;
    private final String processor;
    private final Set<String> written = new HashSet<>();
    private final Set<String> others = new HashSet<>();
    private final List<Pending> pending = new ArrayList<>();
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

    /** Canonical names of the classes that could not be written, because there is one of that name. */
    public Set<String> taken() {
        return taken;
    }

    /** A class that is to be written. */
    private record Pending(String name, JavaFile file, List<TypeElement> origins) {}

    /** Writes a class that is made from one other alone, and so is the same whatever else its package holds. */
    public void writeApart(ClassName name, TypeSpec.Builder type, String origin) {
        add(name, type, List.of(origin), true);
        writeFree();
    }

    /**
     * Adds a class to those that are to be written.
     *
     * @param name its name
     * @param type its content
     * @param origins canonical names of the classes that it was made from, for incremental builds
     */
    void add(ClassName name, TypeSpec.Builder type, Collection<String> origins) {
        add(name, type, origins, hidesJavaLang.computeIfAbsent(name.packageName(), this::hidesJavaLang));
    }

    private void add(ClassName name, TypeSpec.Builder type, Collection<String> origins, boolean importJavaLang) {
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
        pending.add(new Pending(name.canonicalName(), file, resolve(origins)));
    }

    /** Writes what was added, all of it or, where a name is somebody else's or wanted twice, nothing; tells which. */
    boolean writeAll() {
        Set<String> names = new HashSet<>(others);
        pending.stream().map(Pending::name).filter(name -> !names.add(name)).forEach(taken::add);
        boolean free = taken.isEmpty();
        if (free) {
            pending.forEach(this::write);
        }
        pending.clear();
        return free;
    }

    /** Writes what was added, as far as nobody else has a class of that name. */
    void writeFree() {
        pending.forEach(this::write);
        pending.clear();
    }

    private void write(Pending each) {
        written.add(each.name());
        try (Writer writer = filer.createSourceFile(each.name(), each.origins().toArray(TypeElement[]::new))
                .openWriter()) {
            each.file().writeTo(writer);
        } catch (FilerException exists) {
            taken.add(each.name());
        } catch (IOException failure) {
            throw new UncheckedIOException("could not write " + each.name(), failure);
        }
    }

    /** Whether an earlier build has left a class where this one puts its own. */
    public boolean isLeftBehind(ClassName type) {
        try {
            filer.getResource(StandardLocation.CLASS_OUTPUT, type.packageName(), type.simpleName() + ".class")
                    .openInputStream()
                    .close();
            return true;
        } catch (IOException | RuntimeException absent) {
            // Whatever a compiler throws where there is no such file, or no such folder.
            return false;
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
        TypeElement[] sources = resolve(origins).toArray(TypeElement[]::new);
        try (Writer writer =
                filer.createSourceFile(packageName + ".package-info", sources).openWriter()) {
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

    private List<TypeElement> resolve(Collection<String> names) {
        return names.stream().map(this::resolve).flatMap(Stream::ofNullable).toList();
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

    /** Forgets the compiler's elements, which are those of one round, and notes which module and what else is compiled. */
    public void beginRound(RoundEnvironment round) {
        resolved.clear();
        ElementFilter.typesIn(round.getRootElements()).stream()
                .map(type -> type.getQualifiedName().toString())
                .filter(name -> !written.contains(name))
                .forEach(others::add);
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
