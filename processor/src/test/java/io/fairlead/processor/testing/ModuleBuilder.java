package io.fairlead.processor.testing;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.ModuleModel;
import io.fairlead.processor.model.PackageModel;
import java.util.ArrayList;
import java.util.List;

/** A module that was compiled before, by hand. */
public final class ModuleBuilder implements Models.Part {

    private final String name;
    private int format = ModuleModel.FORMAT;
    private final List<String> components = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private final List<String> unexported = new ArrayList<>();

    ModuleBuilder(String name) {
        this.name = name;
    }

    public ModuleBuilder format(int number) {
        format = number;
        return this;
    }

    /** A handler or a middleware that a generated class makes. */
    public ModuleBuilder component(String type) {
        components.add(type);
        opened.add(type);
        return this;
    }

    /** A handler or a middleware that no generated class makes. */
    public ModuleBuilder unopened(String type) {
        components.add(type);
        return this;
    }

    public ModuleBuilder missing(String type) {
        missing.add(type);
        return this;
    }

    public ModuleBuilder unreadable(String type) {
        unreadable.add(type);
        return this;
    }

    public ModuleBuilder unexported(String packageName) {
        unexported.add(packageName);
        return this;
    }

    ModuleModel build() {
        return new ModuleModel(
                "module " + name,
                ClassName.get(name, "First_Index"),
                format,
                1,
                components,
                missing,
                unreadable,
                unexported);
    }

    List<PackageModel> packages() {
        return opened.isEmpty()
                ? List.of()
                : List.of(new PackageModel(
                        ClassName.get(name, "First_Package"),
                        opened.stream()
                                .map(type -> new PackageModel.Member(ClassName.bestGuess(type), "component"))
                                .toList()));
    }
}
