package io.fairlead.processor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A compiler that the processor runs in. */
enum Compiler {
    JAVAC(
            ToolProvider.getSystemJavaCompiler(),
            List.of("-Xlint:all,-processing,-options,-path,-classfile,-requires-automatic")),

    /** As Error Prone has it: errors of processors do not keep it from compiling what they generated. */
    JAVAC_TO_THE_END(ToolProvider.getSystemJavaCompiler(), List.of("-Xlint:none", "-XDshould-stop.ifError=FLOW")),

    /** Eclipse's, as builds use it. */
    ECJ(new EclipseCompiler(), List.of("-17"));

    @SuppressWarnings("ImmutableEnumChecker") // compilers have no state
    private final JavaCompiler tool;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> options;

    /** For all runs, because opening the platform and the libraries takes longer than compiling a few classes. */
    @SuppressWarnings("ImmutableEnumChecker") // it remembers what it has read of the libraries
    private final StandardJavaFileManager files;

    Compiler(JavaCompiler tool, List<String> options) {
        this.tool = tool;
        this.options = options;
        this.files = openFiles();
    }

    JavaCompiler tool() {
        return tool;
    }

    List<String> options() {
        return options;
    }

    /** A manager that has read nothing yet. */
    StandardJavaFileManager openFiles() {
        return tool.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);
    }

    StandardJavaFileManager files() {
        return files;
    }
}
