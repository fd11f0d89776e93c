package io.fairlead.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was found, in this compilation and in the modules that its roots see. Roots that include different
 * modules have an application each.
 *
 * @param messages sorted by kind, then name
 * @param handlers sorted by name
 * @param middleware sorted by name
 * @param roots of this compilation that see all of this, sorted by name
 * @param misplaced the policies that stand where no message is, sorted by place
 * @param packages of the modules compiled earlier, sorted by name
 * @param modules compiled earlier, sorted by index
 * @param unreadable canonical names of the messages that no index lists and that mention something that is not there
 * @param platform what else is on the class path
 */
public record Application(
        List<MessageModel> messages,
        List<HandlerModel> handlers,
        List<MiddlewareModel> middleware,
        List<RootModel> roots,
        List<MisplacedPolicy> misplaced,
        List<PackageModel> packages,
        List<ModuleModel> modules,
        List<String> unreadable,
        Platform platform) {

    /** What generated code names in full where an application has a class of the same simple name. */
    private static final List<String> LIBRARIES = List.of("io", "jakarta", "java", "javax", "kotlin");

    /** The order of messages. */
    public static final Comparator<MessageModel> IN_ORDER =
            Comparator.comparing(MessageModel::kind).thenComparing(MessageModel::name);

    /** Sorts what was found, so that nothing later depends on the order of the sources. */
    public Application {
        messages = sorted(messages, IN_ORDER);
        handlers = sorted(
                handlers, Comparator.comparing(handler -> handler.component().name()));
        middleware = sorted(middleware, Comparator.comparing(MiddlewareModel::name));
        roots = sorted(roots, Comparator.comparing(root -> root.className().canonicalName()));
        misplaced = sorted(misplaced, Comparator.comparing(each -> each.origin().toString()));
        packages =
                sorted(packages, Comparator.comparing(each -> each.className().canonicalName()));
        modules = sorted(modules, Comparator.comparing(each -> each.index().canonicalName()));
        unreadable = unreadable.stream().sorted().distinct().toList();
    }

    private static <T> List<T> sorted(List<T> things, Comparator<T> order) {
        return things.stream().sorted(order).toList();
    }

    /** The same with other roots. */
    public Application withRoots(List<RootModel> others) {
        return new Application(
                messages, handlers, middleware, others, misplaced, packages, modules, unreadable, platform);
    }

    /**
     * The first words of all packages whose classes generated code may have to write in full. Whatever else is called
     * so hides the package (JLS 6.4.2).
     */
    public Set<String> topPackages() {
        Set<String> names = new TreeSet<>(LIBRARIES);
        messages.forEach(message -> names.add(top(message.className())));
        handlers.forEach(handler -> names.add(top(handler.component().className())));
        middleware.forEach(each -> names.add(top(each.component().className())));
        parts().forEach(each -> names.add(top(each.className())));
        return names;
    }

    private static String top(ClassName type) {
        return type.packageName().split("\\.", 2)[0];
    }

    /** Every handler method. */
    public List<HandlerMethod> handlerMethods() {
        return handlers.stream().flatMap(handler -> handler.methods().stream()).toList();
    }

    /** Every class that is named as a part by a handler, a message or a root, as often as it is named. */
    public List<NamedPart> parts() {
        Stream<NamedPart> filters = Stream.concat(
                        handlerMethods().stream().map(HandlerMethod::filtering),
                        roots.stream().map(RootModel::filtering))
                .flatMap(filtering -> filtering.filters().stream());
        return Stream.of(
                        filters,
                        messages.stream().flatMap(MessageModel::parts),
                        roots.stream().flatMap(root -> root.adopted().stream()))
                .flatMap(parts -> parts)
                .toList();
    }

    /** The middleware that applies to a message, in no order yet; see {@link MiddlewareOrder}. */
    public List<MiddlewareModel> middlewareOf(MessageModel message) {
        return middleware.stream().filter(each -> each.appliesTo(message)).toList();
    }

    /** The message of a kind with a name. */
    public @Nullable MessageModel message(MessageKind kind, String name) {
        return messages.stream()
                .filter(message -> message.kind() == kind && message.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** All middleware by name. */
    public Map<String, MiddlewareModel> middlewareByName() {
        return middleware.stream().collect(Collectors.toMap(MiddlewareModel::name, each -> each));
    }
}
