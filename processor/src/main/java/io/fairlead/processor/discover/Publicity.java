package io.fairlead.processor.discover;

import io.fairlead.processor.model.Reach;
import java.util.Set;
import javax.lang.model.element.PackageElement;

/**
 * How far a public type reaches, which its package decides.
 *
 * <p>A bridge is written once, in the module of the component that it opens, and planned again by every root that calls it.
 * So that both come to the same signatures, a root does not judge for itself what that module could take for public to
 * all, which would look different from the class path, or from a module that something is exported to. The module's index
 * names the packages that were not.
 */
final class Publicity {

    private final Modules modules;
    private final boolean own;
    private final Set<String> concealed;

    private Publicity(Modules modules, boolean own, Set<String> concealed) {
        this.modules = modules;
        this.own = own;
        this.concealed = concealed;
    }

    /**
     * As this compilation sees it, for its own components.
     *
     * @param concealed where to note the packages that are not open to all
     */
    static Publicity ofThis(Modules modules, Set<String> concealed) {
        return new Publicity(modules, true, concealed);
    }

    /**
     * As a module saw it that was compiled before, for its components.
     *
     * @param concealed the packages that it noted
     */
    static Publicity of(Modules modules, Set<String> concealed) {
        return new Publicity(modules, false, concealed);
    }

    /** What it takes for concealed; two that take the same may be taken for each other. */
    Set<String> concealed() {
        return concealed;
    }

    /** From where the public types of a package may be named. */
    Reach of(PackageElement of) {
        if (of.isUnnamed()) {
            // JLS 7.4.2: code in a package has no way to name what is in none.
            return Reach.within("");
        }
        return new Reach(isOpenToAll(of), modules.opensToHere(of), null);
    }

    private boolean isOpenToAll(PackageElement of) {
        String name = of.getQualifiedName().toString();
        if (own && !modules.exportsToAll(of)) {
            concealed.add(name);
            return false;
        }
        return own || !concealed.contains(name);
    }
}
