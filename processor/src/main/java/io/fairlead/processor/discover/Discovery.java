package io.fairlead.processor.discover;

import io.fairlead.processor.element.Annotations;
import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.Platform;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Everything that the rounds of one compilation have shown so far.
 *
 * <p>A class whose own signatures mention a type that does not exist yet waits: another processor may write that type
 * in this round. It is read again, looked up by name, in the next one. What the processor does not need does not hold a
 * class back, so a handler may well ask in its constructor for the bus that is generated from it.
 */
public final class Discovery {

    private static final List<String> PROVIDES = List.of("Provides", "Produces", "Bean", "Factory");

    private final Elements elements;
    private final Types javaTypes;
    private final Set<String> declared = new HashSet<>();
    private final Set<String> provided = new HashSet<>();
    private final Set<String> waiting = new LinkedHashSet<>();
    private final Set<String> unreadable = new TreeSet<>();
    private Set<String> leftBehind = Set.of();
    private boolean progressed;
    private final Found found = new Found();
    private final List<String> arrivals = new ArrayList<>();

    public Discovery(ProcessingEnvironment environment) {
        elements = environment.getElementUtils();
        javaTypes = environment.getTypeUtils();
    }

    /**
     * Reads the classes that are new in a round, and once more those that waited.
     *
     * @param generated canonical names of the classes that this processor itself has written
     */
    public void read(RoundEnvironment round, Set<String> generated) {
        List<TypeElement> fresh = new ArrayList<>();
        for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
            if (!generated.contains(type.getQualifiedName().toString())) {
                collect(type, fresh);
            }
        }
        Set<String> waited = Set.copyOf(waiting);
        waiting.clear();
        Readers readers = readers();
        fresh.forEach(type -> readRoot(type, readers));
        readEach(fresh, type -> {
            if (readInto(found, type, readers, true)) {
                arrivals.add(type.getQualifiedName().toString());
            }
        });
        readEach(resolve(waited), type -> readInto(found, type, readers, true));
        progressed = !arrivals.isEmpty() || !waiting.equals(waited);
    }

    /** Reads what can be read before it fails for what can not, so that stubs know as much as possible. */
    private static void readEach(List<TypeElement> types, Consumer<TypeElement> reading) {
        IllegalStateException failure = null;
        for (TypeElement type : types) {
            try {
                reading.accept(type);
            } catch (RuntimeException cause) {
                if (failure == null) {
                    failure = new IllegalStateException("could not read " + type.getQualifiedName(), cause);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private List<TypeElement> resolve(Collection<String> names) {
        List<TypeElement> types = new ArrayList<>();
        for (String name : names) {
            TypeElement type = elements.getTypeElement(name);
            if (type != null) {
                types.add(type);
            }
        }
        return types;
    }

    /** Whether this round showed anything that the one before had not. */
    public boolean hasProgressed() {
        return progressed;
    }

    /** Whether classes wait for types that do not exist yet. */
    public boolean isWaiting() {
        return !waiting.isEmpty();
    }

    /** Whether anything was found that concerns the processor. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * Names of the handlers, middleware and messages that came after the application was last asked for. Where there are
     * none, of the classes that waited then and do not any more: what they waited for came too late.
     */
    public List<String> takeLate() {
        Set<String> late = new TreeSet<>(arrivals);
        if (late.isEmpty()) {
            late.addAll(leftBehind);
            late.removeAll(waiting);
        }
        return List.copyOf(late);
    }

    /**
     * Names of the classes of other modules that cannot be read, because something that they mention is not on the class
     * path.
     */
    public List<String> unreadable() {
        return List.copyOf(unreadable);
    }

    /** What was found in this compilation, and, where it has a root, in the modules on its class path. */
    public Application application() {
        arrivals.clear();
        unreadable.clear();
        leftBehind = Set.copyOf(waiting);
        Readers readers = readers();
        Found all = new Found();
        all.addAll(found);
        if (!found.roots.isEmpty()) {
            new IndexReader(elements)
                    .read(declared, readers.packages)
                    .addTo(all, type -> readInto(all, type, readers, false));
        }
        new UnlistedMessages(elements, declared).addTo(all, type -> readInto(all, type, readers, false));
        return new Application(all.messages, all.handlers, all.middleware, all.roots, all.packages, platform());
    }

    private Platform platform() {
        return new Platform(elements.getTypeElement("dagger.Module") != null);
    }

    /** Made anew for each round, because what they remember of types is true for one round only. */
    private Readers readers() {
        TypeReader types = new TypeReader(elements, javaTypes, declared);
        ComponentReader components = new ComponentReader(elements, javaTypes, types, provided);
        return new Readers(
                types,
                new MessageReader(types),
                new HandlerReader(javaTypes, types, components),
                new MiddlewareReader(javaTypes, types, components),
                new RootReader(types),
                new PackageReader());
    }

    private record Readers(
            TypeReader types,
            MessageReader messages,
            HandlerReader handlers,
            MiddlewareReader middleware,
            RootReader roots,
            PackageReader packages) {}

    private void collect(TypeElement type, Collection<TypeElement> all) {
        all.add(type);
        declared.add(type.getQualifiedName().toString());
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            TypeMirror returned = method.getReturnType();
            if (Annotations.carriesAny(method, PROVIDES) && returned instanceof DeclaredType type1) {
                provided.add(
                        ((TypeElement) type1.asElement()).getQualifiedName().toString());
            }
        }
        for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
            collect(nested, all);
        }
    }

    private void readRoot(TypeElement type, Readers readers) {
        AnnotationMirror root = Annotations.find(type, RootReader.GENERATE_BUS);
        if (root != null) {
            found.roots.add(readers.roots.read(type, root, declared));
            arrivals.add(type.getQualifiedName().toString());
        }
    }

    /** Reads a class; tells whether it is anything that concerns the processor. */
    private boolean readInto(Found target, TypeElement type, Readers readers, boolean local) {
        if (mustWait(type, readers)) {
            (local ? waiting : unreadable).add(type.getQualifiedName().toString());
            return false;
        }
        int before = target.size();
        if (readers.messages.isMessage(type)) {
            target.messages.addAll(readers.messages.read(type, local));
        }
        if (readers.handlers.isHandler(type)) {
            target.handlers.add(readers.handlers.read(type, local));
        }
        AnnotationMirror middleware = Annotations.find(type, MiddlewareReader.MIDDLEWARE);
        if (middleware != null) {
            target.middleware.add(readers.middleware.read(type, middleware, local));
        }
        return target.size() > before;
    }

    private static boolean mustWait(TypeElement type, Readers readers) {
        return (readers.handlers.isHandler(type) && readers.handlers.isBroken(type))
                || (readers.middleware.isMiddleware(type) && readers.middleware.isBroken(type))
                || (type.getKind().isClass() && readers.types.hasBrokenHierarchy(type))
                || (readers.messages.isMessage(type) && readers.messages.isBroken(type));
    }
}
