package io.fairlead.processor.discover;

import io.fairlead.processor.model.ModuleModel;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A module that was compiled before, as its indexes describe it.
 *
 * @param indexes one, or, of a named module, one for each package; sorted by name
 * @param missing canonical names of the indexes that the others name and that are not there
 */
record IndexedModule(List<Index> indexes, List<String> missing) {

    /** Whether it was compiled with this version of the processor, so that what its index says can be understood. */
    boolean isReadable() {
        return indexes.stream().allMatch(index -> index.format() == ModuleModel.FORMAT);
    }

    /** The version that it was compiled with; of several the one that is not this. */
    int format() {
        return indexes.stream()
                .mapToInt(Index::format)
                .filter(format -> format != ModuleModel.FORMAT)
                .findFirst()
                .orElse(ModuleModel.FORMAT);
    }

    /** Whether it lists a class that is declared here as well. */
    boolean isOfAny(Set<String> declared) {
        return indexes.stream().anyMatch(index -> !Collections.disjoint(index.listed(), declared));
    }

    /** For people. */
    String name() {
        String module = indexes.get(0).module();
        Set<String> listed = listed();
        if (!module.isEmpty()) {
            return "module " + module;
        }
        return listed.isEmpty()
                ? "the module with " + indexes.get(0).name()
                : "the module of " + listed.iterator().next();
    }

    long fingerprint() {
        return indexes.get(0).fingerprint();
    }

    Set<String> listed() {
        return each(Index::listed);
    }

    Set<String> components() {
        return each(Index::components);
    }

    Map<String, Set<String>> carried() {
        Map<String, Set<String>> carried = new HashMap<>();
        indexes.forEach(index -> carried.putAll(index.carried()));
        return carried;
    }

    Set<String> packages() {
        return each(index -> Set.copyOf(index.packages()));
    }

    Set<String> concealed() {
        return each(index -> Set.copyOf(index.concealed()));
    }

    private Set<String> each(Function<Index, Set<String>> names) {
        Set<String> all = new TreeSet<>();
        indexes.forEach(index -> all.addAll(names.apply(index)));
        return all;
    }
}
