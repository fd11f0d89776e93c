package io.fairlead.processor;

import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Whether an incremental build keeps account of what was generated from what, to do less the next time. Who does has to
 * stand between a processor and the compiler's filer, so a filer of the compiler's own says that nobody does.
 *
 * <p>Such a build shows a processor only part of the sources, and the rest as class files, chosen by their annotations.
 * It costs a class for each message to be found again there, which is not asked of builds that always show everything.
 */
final class Tracking {

    private static final List<String> COMPILERS = List.of("com.sun.tools.javac.", "org.eclipse.jdt.");

    private Tracking() {}

    static boolean isOn(ProcessingEnvironment environment) {
        String filer = environment.getFiler().getClass().getName();
        return COMPILERS.stream().noneMatch(filer::startsWith);
    }
}
