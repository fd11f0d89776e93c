package io.fairlead.processor.testing;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.ComponentModel;
import io.fairlead.processor.model.ComponentModel.Construction;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.Reach;
import java.util.EnumSet;
import java.util.Set;

/** What handlers and middleware have in common, by hand. */
final class ComponentBuilder {

    private final String name;
    final Set<ComponentModel.Flaw> flaws = EnumSet.noneOf(ComponentModel.Flaw.class);
    Reach reach = Reach.EVERYWHERE;
    boolean local = true;
    boolean kotlin;
    boolean provided;
    boolean unwarned;
    private boolean injectable = true;
    private boolean withoutArguments;
    private boolean soleConstructor = true;

    ComponentBuilder(String name) {
        this.name = name;
    }

    void constructed(boolean injectable, boolean withoutArguments, boolean soleConstructor) {
        this.injectable = injectable;
        this.withoutArguments = withoutArguments;
        this.soleConstructor = soleConstructor;
    }

    ComponentModel build() {
        Construction construction = new Construction(
                injectable,
                withoutArguments,
                soleConstructor,
                provided,
                unwarned,
                Origin.ofType(name).member("<init>()"));
        return new ComponentModel(
                ClassName.bestGuess(name), reach, flaws, construction, kotlin, local, Origin.ofType(name));
    }
}
