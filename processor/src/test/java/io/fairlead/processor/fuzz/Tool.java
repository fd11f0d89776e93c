package io.fairlead.processor.fuzz;

import java.util.List;
import java.util.Random;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A compiler, and how it is run. */
enum Tool {
    JAVAC(ToolProvider.getSystemJavaCompiler(), List.of("-Xlint:none")),

    /** As Error Prone wants it: processors run in spite of errors of syntax, on what the parser made of them. */
    JAVAC_TO_THE_END(ToolProvider.getSystemJavaCompiler(), List.of("-Xlint:none", "-XDshould-stop.ifError=FLOW")),

    /** Which does the same of itself. */
    ECJ(new EclipseCompiler(), List.of("-17", "-nowarn"));

    @SuppressWarnings("ImmutableEnumChecker") // compilers have no state
    private final JavaCompiler compiler;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> options;

    Tool(JavaCompiler compiler, List<String> options) {
        this.compiler = compiler;
        this.options = options;
    }

    /** Mostly the ordinary one. */
    static Tool any(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> ECJ;
            case 1 -> JAVAC_TO_THE_END;
            default -> JAVAC;
        };
    }

    JavaCompiler compiler() {
        return compiler;
    }

    List<String> options() {
        return options;
    }

    /** Whether processors see no program that has errors of syntax. */
    boolean stopsEarly() {
        return this == JAVAC;
    }
}
