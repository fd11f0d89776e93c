package io.fairlead.processor.report;

import io.fairlead.processor.model.ModuleModel;
import io.fairlead.processor.problem.ModuleProblem.BrokenModule;
import io.fairlead.processor.problem.ModuleProblem.ModuleVersion;
import io.fairlead.processor.problem.ModuleProblem.NoHandlers;
import io.fairlead.processor.problem.ModuleProblem.UnknownModule;
import io.fairlead.processor.problem.ModuleProblem.UnreachableModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words for what is wrong with other modules. */
final class ModuleText {

    private static final int NAMES = 5;

    private ModuleText() {}

    static Paragraph of(NoHandlers problem) {
        String others = problem.modules() == 1 ? "1 other module" : problem.modules() + " other modules";
        return new Paragraph(
                Names.simple(problem.root().className()) + " must find handlers, but finds none",
                List.of(
                        "looked at the classes of this compilation and at " + others + " that the processor was run in",
                        "the processor must run in every module that has handlers: name fairlead-processor in its"
                                + " annotationProcessorPaths, and build it from clean",
                        "from JDK 23 on, javac ignores a processor that is merely on the class path, unless -proc:full is"
                                + " given"),
                "Annotate a class with @CommandHandler, @QueryHandler or @EventHandler, or compile the modules that have"
                        + " any with the processor");
    }

    static Paragraph of(UnknownModule problem) {
        String type = Names.simple(problem.type());
        return new Paragraph(
                type + " must lead to a module that the processor was run in, but no index lists it",
                List.of(problem.type() + " is included by "
                        + problem.root().className().canonicalName()),
                "Include a message, a handler or a middleware of that module, and compile it with fairlead-processor");
    }

    static Paragraph of(ModuleVersion problem) {
        ModuleModel module = problem.module();
        boolean older = module.format() < ModuleModel.FORMAT;
        return new Paragraph(
                capital(module.name())
                        + " must be compiled with the version of Fairlead that compiles its roots, but was"
                        + " compiled with " + (older ? "an older" : "a newer") + " one",
                List.of("its index, " + module.index().canonicalName() + ", has format " + module.format()
                        + ", this is format " + ModuleModel.FORMAT),
                older
                        ? "Compile that module again with this version, or take a release of it that was"
                        : "Compile this module with the newer version");
    }

    static Paragraph of(BrokenModule problem) {
        List<String> evidence = new ArrayList<>();
        add(evidence, problem.missing(), " is not there");
        add(evidence, problem.unreadable(), " mentions a type that is not there");
        add(evidence, problem.unopened(), " is made by no generated class");
        return new Paragraph(
                capital(problem.name()) + " must be whole, but is not",
                evidence,
                "Put what is missing on the class path, or build that module again, from clean");
    }

    static Paragraph of(UnreachableModule problem) {
        List<String> evidence = new ArrayList<>();
        add(evidence, problem.unexported(), " has handlers or middleware, but is not exported");
        add(evidence, problem.unread(), " is mentioned by them, but this module does not read its module");
        List<String> exports = problem.unexported().stream()
                .map(name -> "\"exports " + name + ";\"")
                .toList();
        String write = "Write " + Names.list(exports) + " in the module-info.java of that module; its handlers may stay"
                + " package-private";
        String require = "require their modules in the module-info.java of this one, or transitively in that one's";
        return new Paragraph(
                capital(problem.name()) + " must be open to the module of the bus, but is not",
                evidence,
                exports.isEmpty() ? capital(require) : problem.unread().isEmpty() ? write : write + "; " + require);
    }

    private static void add(List<String> evidence, List<String> names, String what) {
        Names.first(NAMES, names).forEach(name -> evidence.add(name.startsWith("and ") ? name : name + what));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
