package io.fairlead.processor.discover;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.discover.FilteringReader.Values;
import io.fairlead.processor.discover.ModuleView.ClassReading;
import io.fairlead.processor.element.Annotations;
import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.Filtering;
import io.fairlead.processor.model.Loss;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.Platform;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.model.RootModel.Include;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
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
 * class back, so a handler may well ask in its constructor for the bus that is generated from it. A class that Lombok is
 * about to change waits as well.
 */
public final class Discovery {

    private static final List<String> PROVIDES = List.of("Provides", "Produces", "Bean", "Factory");

    private final ProcessingEnvironment environment;
    private final Elements elements;
    private final Types javaTypes;
    private final boolean tracked;
    private final Predicate<ClassName> leftBehind;
    private final Set<String> declared = new HashSet<>();
    private final Set<String> provided = new HashSet<>();
    private final Set<String> waiting = new LinkedHashSet<>();
    private final Set<String> undecided = new HashSet<>();
    private final Set<String> incompleteRoots = new LinkedHashSet<>();
    private final Set<String> concealed = new TreeSet<>();
    private String module = "";
    private Set<String> waitedFor = Set.of();
    private boolean progressed;
    private boolean malformed;
    private final Found found = new Found();
    private final List<String> arrivals = new ArrayList<>();

    /**
     * What is found in a compilation.
     *
     * @param tracked whether an incremental build may show classes that it compiled before, having deleted all that is
     *     to be made anew
     * @param leftBehind whether an earlier build has left a class where this one puts its own
     */
    public Discovery(ProcessingEnvironment environment, boolean tracked, Predicate<ClassName> leftBehind) {
        this.tracked = tracked;
        this.leftBehind = leftBehind;
        this.environment = environment;
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
            noteModule(type);
            if (!generated.contains(type.getQualifiedName().toString())) {
                collect(type, fresh);
            }
        }
        addMarked(fresh);
        Set<String> waited = Set.copyOf(waiting);
        Set<String> surprises = Set.copyOf(undecided);
        waiting.clear();
        undecided.clear();
        Readers readers = readers(Publicity.ofThis(new Modules(elements, module), concealed));
        readFilteringOfRoots(readers);
        fresh.forEach(type -> readRoot(type, readers));
        // Now, because a mark of this build is there from the next round on.
        fresh.forEach(type -> keepQuietOfOld(type, readers));
        readEach(fresh, type -> {
            if (isAboutToChange(type, readers)) {
                waiting.add(type.getQualifiedName().toString());
            } else if (readInto(found, type, readers, waiting)) {
                arrivals.add(type.getQualifiedName().toString());
            }
        });
        readEach(resolve(waited), type -> {
            String name = type.getQualifiedName().toString();
            if (readInto(found, type, readers, waiting) && surprises.contains(name)) {
                arrivals.add(name);
            }
        });
        progressed = !arrivals.isEmpty() || !waiting.equals(waited);
    }

    /** A root is there at once, since much depends on its name; but what it names may come later. */
    private void readFilteringOfRoots(Readers readers) {
        for (TypeElement type : resolve(Set.copyOf(incompleteRoots))) {
            AnnotationMirror annotation = Annotations.find(type, RootReader.GENERATE_BUS);
            if (annotation != null && !Values.OF_BUS.nameMissing(annotation)) {
                ClassName name = readers.types().classNameOf(type);
                Filtering filtering = readers.roots().filtering(type, annotation);
                found.roots.replaceAll(root -> root.className().equals(name) ? root.withFiltering(filtering) : root);
                incompleteRoots.remove(name.canonicalName());
                arrivals.add(name.canonicalName());
            }
        }
    }

    /** There is one for all sources, unless several modules are compiled at once, which is not for processors. */
    private void noteModule(TypeElement type) {
        ModuleElement of = elements.getModuleOf(type);
        if (of != null) {
            module = of.getQualifiedName().toString();
        }
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

    /**
     * Whether classes of ours wait for types that do not exist yet, or what was read is not all that is written. Those
     * that nothing says are ours are not waited for: if one of them turns out to be a message, it came late.
     */
    public boolean isWaiting() {
        return malformed || !incompleteRoots.isEmpty() || !undecided.containsAll(waiting);
    }

    /** What the compiler's own errors have taken from sight. To be asked when all is written that ever will be. */
    public Loss loss() {
        return Losses.of(
                resolve(declared), readers(Publicity.ofThis(new Modules(elements, module), concealed)), environment);
    }

    /** The root that is the first by name; no place if there is none. */
    public Origin root() {
        return found.roots.stream()
                .map(RootModel::origin)
                .min(Comparator.comparing(Origin::type))
                .orElse(Origin.NOWHERE);
    }

    /** Names of what was found or waits, in no order. */
    public Set<String> names() {
        Set<String> names = new HashSet<>(waiting);
        found.messages.forEach(message -> names.add(message.name()));
        found.handlers.forEach(handler -> names.add(handler.component().name()));
        found.middleware.forEach(middleware -> names.add(middleware.name()));
        found.roots.forEach(root -> names.add(root.className().canonicalName()));
        return names;
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
            late.addAll(waitedFor);
            late.removeAll(waiting);
        }
        return List.copyOf(late);
    }

    /**
     * What was found in this compilation and, where it has roots, in the modules that they see: an application for all
     * roots that include the same, at least one.
     */
    public List<Application> applications() {
        arrivals.clear();
        waitedFor = new HashSet<>(waiting);
        waitedFor.removeAll(undecided);
        Map<List<String>, List<RootModel>> views = new TreeMap<>(Comparator.comparing(List::toString));
        for (RootModel root : found.roots) {
            List<String> included = root.includes().stream()
                    .map(Include::type)
                    .sorted()
                    .distinct()
                    .toList();
            views.computeIfAbsent(included, key -> new ArrayList<>()).add(root);
        }
        ModuleView modules = new ModuleView(elements, new Modules(elements, module), declared, leftBehind);
        return views.isEmpty()
                ? List.of(application(List.of(), modules))
                : views.values().stream()
                        .map(roots -> application(roots, modules))
                        .toList();
    }

    /** Names of all types that the user's sources declare. */
    public Set<String> declared() {
        return Collections.unmodifiableSet(declared);
    }

    private Application application(List<RootModel> roots, ModuleView modules) {
        Found all = new Found();
        all.addAll(found);
        all.roots.clear();
        all.roots.addAll(
                roots.stream().map(modules::look).map(this::withNamedTypes).toList());
        Map<Set<String>, Readers> readers = new HashMap<>();
        ClassReading reading = (type, publicity, unreadable) -> readInto(
                all, type, readers.computeIfAbsent(publicity.concealed(), key -> readers(publicity)), unreadable);
        if (!roots.isEmpty()) {
            modules.read(roots.get(0), all, reading);
        }
        Set<String> unreadable = modules.readUnlisted(all, reading);
        if (!roots.isEmpty()) {
            modules.readOfBus(all, reading);
        }
        Adoption adoption = new Adoption(
                elements,
                readers(Publicity.ofThis(new Modules(elements, module), concealed))
                        .parts());
        all.roots.replaceAll(root -> root.withAdopted(adoption.of(root, all)));
        return new Application(
                all.messages,
                all.handlers,
                all.middleware,
                all.roots,
                all.misplaced,
                all.packages,
                all.modules,
                List.copyOf(unreadable),
                new Platform(
                        elements.getTypeElement("dagger.Module") != null,
                        elements.getTypeElement("io.fairlead.validation.internal.Violations") != null,
                        elements.getTypeElement("io.avaje.jsonb.Jsonb") != null
                                && elements.getTypeElement("io.fairlead.codec.MessageCodecs") != null,
                        module,
                        Set.copyOf(concealed)));
    }

    private RootModel withNamedTypes(RootModel root) {
        TypeElement type = elements.getTypeElement(root.className().canonicalName());
        if (type == null) {
            return root;
        }
        RootReader reader = readers(Publicity.ofThis(new Modules(elements, module), concealed))
                .roots();
        return root.withOpen(reader.openOf(type)).withVocabularies(reader.vocabulariesOf(type));
    }

    private Readers readers(Publicity publicity) {
        return Readers.of(elements, javaTypes, declared, provided, publicity);
    }

    /** Leaves out what has no name, because of an error of syntax, and what is declared a second time. */
    private void collect(TypeElement type, Collection<TypeElement> all) {
        if (!SourceVersion.isName(type.getQualifiedName())) {
            malformed = true;
            return;
        }
        if (!declared.add(type.getQualifiedName().toString())) {
            return;
        }
        all.add(type);
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            malformed |= !SourceVersion.isIdentifier(method.getSimpleName());
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

    /** The messages that this compilation does not show itself, only the classes that mark them. */
    private void addMarked(List<TypeElement> types) {
        for (TypeElement type : List.copyOf(types)) {
            TypeElement message = LocalClasses.markedBy(type, elements);
            if (message != null && declared.add(message.getQualifiedName().toString())) {
                types.add(message);
            }
        }
    }

    private void readRoot(TypeElement type, Readers readers) {
        AnnotationMirror root = Annotations.find(type, RootReader.GENERATE_BUS);
        if (root != null) {
            found.roots.add(readers.roots().read(type, root, this::isTaken));
            if (Values.OF_BUS.nameMissing(root)) {
                incompleteRoots.add(type.getQualifiedName().toString());
            }
            arrivals.add(type.getQualifiedName().toString());
        }
    }

    /** Whether the user has a class of this name. One that was generated is not there any more in a tracked build. */
    private boolean isTaken(String name) {
        return declared.contains(name) || (tracked && elements.getTypeElement(name) != null);
    }

    /**
     * Of a class that was compiled before, the user was warned then. Whether he wants to be, class files do not tell.
     */
    private void keepQuietOfOld(TypeElement type, Readers readers) {
        if (tracked
                && (readers.handlers().isHandler(type) || readers.middleware().isMiddleware(type))
                && LocalClasses.isMarked(type, elements)) {
            provided.add(type.getQualifiedName().toString());
        }
    }

    /**
     * Reads a class; tells whether it is anything that concerns the processor.
     *
     * @param waiting where to note it if it mentions a type that is not there
     */
    private boolean readInto(Found target, TypeElement type, Readers readers, Set<String> waiting) {
        boolean local = target == found;
        if (readers.mustWait(type)) {
            waiting.add(type.getQualifiedName().toString());
            if (local && !readers.isOurs(type)) {
                undecided.add(type.getQualifiedName().toString());
            }
            return false;
        }
        int before = target.size();
        if (readers.messages().isMessage(type)) {
            Set<String> noted = local && tracked ? LocalClasses.carriedBy(type, elements) : Set.of();
            readers.messages().read(type, local).forEach(message -> target.messages.add(message.alsoCarrying(noted)));
        }
        AnnotationMirror middleware = readers.middleware().annotationOn(type);
        boolean handler = readers.handlers().isHandler(type);
        if (handler) {
            target.handlers.add(readers.handlers().read(type, local));
        }
        if (middleware != null) {
            target.middleware.add(readers.middleware().read(type, middleware, local));
        }
        if (local && !readers.messages().isMessage(type)) {
            MisplacedPolicies.on(type, readers).forEach(target.misplaced::add);
        }
        return target.size() > before;
    }

    /** How a message is made is nobody's concern here, but how its parts are. */
    private static boolean isAboutToChange(TypeElement type, Readers readers) {
        boolean handler = readers.handlers().isHandler(type);
        return ((handler || readers.middleware().isMiddleware(type)) && Lombok.changes(type))
                || (handler && readers.handlers().filtersOf(type).anyMatch(Lombok::changes))
                || (readers.messages().isMessage(type)
                        && readers.messages().partsOf(type).anyMatch(Lombok::changes));
    }
}
