package io.fairlead.processor.testing;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.NamedPart;
import io.fairlead.processor.model.OpenType;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A root by hand. */
public final class RootBuilder implements Models.Part {

    private final ClassName name;
    private String busName;
    private boolean component;
    private final Set<String> neighbours = new HashSet<>();
    private final List<RootModel.Include> includes = new ArrayList<>();
    private final List<OpenType> open = new ArrayList<>();
    private final List<RootModel.Required> require = new ArrayList<>();
    private final List<RootModel.Vocabulary> vocabularies = new ArrayList<>();
    private final List<NamedPart> adopted = new ArrayList<>();
    private List<ClassName> scopes = List.of();
    private FilteringBuilder filtering = new FilteringBuilder();
    private final Set<RootModel.Flaw> flaws = EnumSet.noneOf(RootModel.Flaw.class);

    RootBuilder(String name) {
        this.name = ClassName.bestGuess(name);
        this.busName = this.name.simpleName() + "Bus";
    }

    public RootBuilder bus(String simpleName) {
        busName = simpleName;
        return this;
    }

    public RootBuilder includes(String type, boolean known) {
        Origin annotation = Origin.ofType(name.canonicalName()).annotation("io.fairlead.annotation.GenerateBus");
        includes.add(new RootModel.Include(type, known, annotation.value("includes", includes.size())));
        return this;
    }

    public RootBuilder opens(TypeRef type) {
        Origin annotation = Origin.ofType(name.canonicalName()).annotation("io.fairlead.annotation.GenerateBus");
        open.add(new OpenType(type, annotation.value("open", open.size())));
        return this;
    }

    public RootBuilder requires(String policy, boolean isOne) {
        Origin annotation = Origin.ofType(name.canonicalName()).annotation("io.fairlead.annotation.GenerateBus");
        require.add(new RootModel.Required(policy, isOne, "", annotation.value("require", require.size())));
        return this;
    }

    /** Words for a policy; without one, the class with the words does not say what they are for. */
    public RootBuilder vocabulary(@Nullable String policy, String... words) {
        Origin annotation = Origin.ofType(name.canonicalName()).annotation("io.fairlead.annotation.GenerateBus");
        vocabularies.add(new RootModel.Vocabulary(
                "com.shop.Words",
                policy != null,
                policy == null ? Set.of() : Set.of(policy),
                List.of(words),
                annotation.value("vocabularies", vocabularies.size())));
        return this;
    }

    /** What it makes because nobody else does. */
    public RootBuilder adopts(NamedPart part) {
        adopted.add(part);
        return this;
    }

    public RootBuilder filtered(FilteringBuilder by) {
        filtering = by;
        return this;
    }

    public RootBuilder component() {
        component = true;
        return this;
    }

    public RootBuilder scoped() {
        scopes = List.of(ClassName.get("jakarta.inject", "Singleton"));
        return this;
    }

    public RootBuilder neighbour(String type) {
        neighbours.add(type);
        return this;
    }

    public RootBuilder flawed(RootModel.Flaw flaw) {
        flaws.add(flaw);
        return this;
    }

    RootModel build() {
        return new RootModel(
                name,
                busName,
                scopes,
                includes,
                open,
                require,
                component,
                neighbours,
                filtering.build(Origin.ofType(name.canonicalName()).annotation("io.fairlead.annotation.GenerateBus")),
                vocabularies,
                adopted,
                flaws,
                Origin.ofType(name.canonicalName()).annotation("io.fairlead.annotation.GenerateBus"));
    }
}
