package io.fairlead.processor.incremental;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A build that does as little as it can, by Gradle's rules.
 *
 * <p>What is compiled again is: what was changed; what refers to that, and so on from each class that exposes it; what
 * processors made from any of these; and all that aggregating processors made, with what refers to it. All this is
 * deleted first. Unchanged classes that an aggregating processor once asked for, and those from which something was made
 * that is gone now, are shown to the processors as class files. A build that fails leaves everything as it was.
 */
final class IncrementalBuild {

    private final Path folder;
    private SortedMap<String, String> sources = new TreeMap<>();
    private Output output = Output.none();
    private Account account = new Account();

    IncrementalBuild(Path folder) {
        this.folder = folder;
    }

    /** Compiles what has to be after the sources were edited to be these. */
    Javac build(SortedMap<String, String> edited) {
        Set<String> changed = new TreeSet<>(edited.keySet());
        changed.addAll(sources.keySet());
        changed.removeIf(path -> Objects.equals(sources.get(path), edited.get(path)));
        if (changed.isEmpty()) {
            return new Javac(output, List.of(), List.of(), account);
        }
        Set<String> stale =
                withDependents(changed.stream().map(IncrementalBuild::topLevel).collect(Collectors.toSet()));
        Set<String> shown = shownBesides(stale);
        SortedMap<String, String> compiled = new TreeMap<>(edited);
        compiled.keySet().removeIf(path -> !stale.contains(topLevel(path)));

        Javac run = Javac.run(compiled, shown, without(stale), folder);
        if (run.errors().isEmpty()) {
            sources = new TreeMap<>(edited);
            output = run.output();
            account = merged(run.account(), stale, shown);
        }
        return run;
    }

    private Set<String> withDependents(Set<String> changed) {
        Map<String, Set<String>> users = new HashMap<>();
        Map<String, Set<String>> exposing = new HashMap<>();
        output.classes().forEach((path, bytes) -> {
            String user = topLevel(path);
            References references = References.of(bytes);
            references
                    .all()
                    .forEach(name -> users.computeIfAbsent(outermost(name), key -> new HashSet<>())
                            .add(user));
            references
                    .exposed()
                    .forEach(name -> exposing.computeIfAbsent(outermost(name), key -> new HashSet<>())
                            .add(user));
        });
        Set<String> found = new TreeSet<>(changed);
        Set<String> followed = new HashSet<>();
        Deque<String> remaining = new ArrayDeque<>(changed);
        remaining.addAll(account.madeFromAll);
        while (!remaining.isEmpty()) {
            String name = remaining.pop();
            if (followed.add(name)) {
                found.add(name);
                found.addAll(users.getOrDefault(name, Set.of()));
                remaining.addAll(exposing.getOrDefault(name, Set.of()));
                remaining.addAll(account.madeFrom.getOrDefault(name, Set.of()));
            }
        }
        return found;
    }

    private Set<String> shownBesides(Set<String> stale) {
        Set<String> shown = new TreeSet<>(account.aggregated);
        account.madeFrom.forEach((origin, made) -> {
            if (made.stream().anyMatch(stale::contains)) {
                shown.add(origin);
            }
        });
        for (String origin : Set.copyOf(shown)) {
            shown.removeAll(account.madeFrom.getOrDefault(origin, Set.of()));
        }
        shown.removeAll(stale);
        return shown;
    }

    private Output without(Set<String> stale) {
        SortedMap<String, byte[]> classes = new TreeMap<>(output.classes());
        classes.keySet().removeIf(path -> stale.contains(topLevel(path)));
        SortedMap<String, byte[]> generated = new TreeMap<>(output.generated());
        generated.keySet().removeIf(path -> stale.contains(topLevel(path)));
        return new Output(classes, generated);
    }

    /** What was not processed now is as it was noted before. */
    private Account merged(Account now, Set<String> stale, Set<String> shown) {
        account.madeFrom.forEach((origin, made) -> {
            if (!stale.contains(origin) && !shown.contains(origin)) {
                now.madeFrom.put(origin, made);
            }
        });
        return now;
    }

    /** {@code com.shop.Orders} of {@code com/shop/Orders$Place.class}. */
    private static String topLevel(String path) {
        return outermost(path.substring(0, path.lastIndexOf('.')).replace('/', '.'));
    }

    private static String outermost(String className) {
        int nested = className.indexOf('$');
        return nested < 0 ? className : className.substring(0, nested);
    }
}
