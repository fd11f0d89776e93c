package io.fairlead.processor.fuzz;

import io.fairlead.processor.fuzz.Compiled.Report;
import io.fairlead.processor.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the processor promises for every program, and which of it was not kept. */
final class Promises {

    private static final Set<String> CODES =
            Stream.of(ProblemCode.values()).map(ProblemCode::text).collect(Collectors.toSet());

    /** Codes that leave nothing else to say about the same element. */
    private static final Set<String> SOLE = Set.of("HandlerShape", "UnresolvedGenerics", "UnknownMessage");

    private Promises() {}

    /** The broken promises about one compilation, in words. */
    static List<String> broken(Compiled compiled, Tool tool) {
        List<String> broken = new ArrayList<>();
        List<Report> ours = compiled.ours();
        for (Report report : ours) {
            if (!CODES.contains(report.code())) {
                broken.add("unknown code: " + report);
            }
            if (report.code().equals(ProblemCode.INTERNAL_ERROR.text())) {
                broken.add("internal error: " + report);
            } else if (report.line() < 1 && tool.stopsEarly()) {
                // Eclipse's compiler finds no files that are kept in memory, for which EcjTest looks at its places; and
                // what
                // the parser made of an error of syntax may have none.
                broken.add("no position: " + report);
            }
        }
        broken.addAll(repeated(ours));
        if (!compiled.userErrs()) {
            compiled.theirs().stream()
                    .filter(Report::isGenerated)
                    .limit(3)
                    .forEach(report -> broken.add("generated code does not compile: " + report));
        }
        if (!compiled.hasErrors() && !(tool == Tool.ECJ && hidesPackage(compiled))) {
            broken.addAll(unloadable(compiled));
        }
        return broken;
    }

    private static List<String> repeated(List<Report> ours) {
        List<String> broken = new ArrayList<>();
        Set<Report> seen = new HashSet<>();
        Map<String, Report> sole = new HashMap<>();
        for (Report report : ours) {
            if (report.line() < 1) {
                continue;
            }
            if (!seen.add(report)) {
                broken.add("said twice: " + report);
            }
            if (SOLE.contains(report.code())) {
                Report other = sole.putIfAbsent(report.place(), report);
                if (other != null && !other.equals(report)) {
                    broken.add("two errors for one cause: " + other + "\nand " + report);
                }
            }
        }
        return broken;
    }

    /** Where a class is called like a package, Eclipse's compiler writes class files that the verifier refuses. */
    private static boolean hidesPackage(Compiled compiled) {
        Set<String> simpleNames = compiled.classes().keySet().stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.toSet());
        return compiled.classes().keySet().stream()
                .anyMatch(name -> name.indexOf('.') > 0 && simpleNames.contains(name.substring(0, name.indexOf('.'))));
    }

    private static List<String> unloadable(Compiled compiled) {
        Loader loader = new Loader(compiled.classes());
        List<String> broken = new ArrayList<>();
        for (String name : compiled.classes().keySet()) {
            try {
                Class.forName(name, true, loader);
            } catch (ClassNotFoundException | LinkageError failure) {
                broken.add("does not load: " + name + ": " + failure);
            }
        }
        return broken;
    }

    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(Promises.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
