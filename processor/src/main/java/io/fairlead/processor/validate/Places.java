package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.ComponentModel;
import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.Origin;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where to report what concerns several things. Those of other modules have no source here; if all are, the root is the
 * place, because it brings them together, and without a root it is not this compilation's business.
 */
final class Places {

    private final Application application;
    private final Set<String> localHandlers;

    Places(Application application) {
        this.application = application;
        this.localHandlers = application.handlers().stream()
                .map(handler -> handler.component())
                .filter(ComponentModel::local)
                .map(ComponentModel::name)
                .collect(Collectors.toSet());
    }

    /** Whether a handler method's class is declared in this compilation. */
    boolean isLocal(HandlerMethod method) {
        return localHandlers.contains(method.owner().canonicalName());
    }

    /** The first of the roots. */
    Optional<Origin> root() {
        return application.roots().stream().map(root -> root.origin()).findFirst();
    }

    /** A place if there is one, otherwise the root. */
    Optional<Origin> orRoot(Optional<Origin> place) {
        return place.or(this::root);
    }

    /** The last of the places of this compilation if there is one, otherwise the root. */
    Optional<Origin> lastOrRoot(Collection<Origin> places) {
        return orRoot(places.stream().reduce((earlier, later) -> later));
    }
}
