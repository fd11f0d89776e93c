package io.fairlead.processor.discover;

import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Who reads what. Made anew for each round, because what they remember of types is true for one round only. */
record Readers(
        TypeReader types,
        MessageReader messages,
        HandlerReader handlers,
        MiddlewareReader middleware,
        PartReader parts,
        RootReader roots) {

    /**
     * The readers of a round.
     *
     * @param declared the names of all types that the sources declare
     * @param provided the names of the classes that methods in sight provide
     * @param publicity how far public types reach
     */
    static Readers of(
            Elements elements, Types javaTypes, Set<String> declared, Set<String> provided, Publicity publicity) {
        TypeReader types = new TypeReader(elements, javaTypes, declared, publicity);
        ComponentReader components = new ComponentReader(elements, javaTypes, types, provided);
        PartReader parts = new PartReader(types, components);
        FilteringReader filterings = new FilteringReader(parts);
        return new Readers(
                types,
                new MessageReader(
                        types,
                        new PolicyReader(elements, types, parts, declared::contains),
                        new MessageComponentReader(elements, types),
                        new StorageReader(elements, types)),
                new HandlerReader(javaTypes, types, components, filterings),
                new MiddlewareReader(javaTypes, types, components),
                parts,
                new RootReader(types, filterings));
    }

    /** Whether a class has to wait for types that do not exist yet. */
    boolean mustWait(TypeElement type) {
        return types.mayHaveLostAnnotations(type)
                || mustWaitAsComponent(type)
                || (type.getKind().isClass() && types.hasBrokenHierarchy(type))
                || (messages.isMessage(type) && messages.isBroken(type))
                || roots.isBroken(type);
    }

    /** Whether something on a class says that it is a message, a handler, a middleware or a root, or may say so once it exists. */
    boolean isOurs(TypeElement type) {
        return types.mayHaveLostAnnotations(type)
                || handlers.isHandler(type)
                || middleware.isMiddleware(type)
                || messages.isMessage(type)
                || roots.isBroken(type);
    }

    /** Whether what makes a class a handler or a middleware has to wait for types that do not exist yet. */
    boolean mustWaitAsComponent(TypeElement type) {
        return (handlers.isHandler(type) && handlers.isBroken(type))
                || (middleware.isMiddleware(type) && middleware.isBroken(type));
    }
}
