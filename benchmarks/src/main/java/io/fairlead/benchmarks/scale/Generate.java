package io.fairlead.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Writes and compiles the applications, as a step of the build of the benchmarks. Each is a compilation of its own, so
 * that its bus knows its own handlers and no others.
 */
final class Generate {

    private static final List<Integer> TYPES = List.of(16, 64, 128, 256, 1024);

    private Generate() {}

    /**
     * Generates them all.
     *
     * @param arguments where the sources go; where the classes go, which is also where those are that they need
     */
    public static void main(String[] arguments) throws IOException {
        for (int types : TYPES) {
            Path sources = Path.of(arguments[0]);
            compile(new Sources(types, sources).write(), sources, Path.of(arguments[1]));
        }
    }

    private static void compile(List<Path> sources, Path generated, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
            String path = System.getProperty("java.class.path");
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-nowarn",
                    "-implicit:none",
                    "-d",
                    classes.toString(),
                    "-s",
                    generated.toString(),
                    "-classpath",
                    path,
                    "-processorpath",
                    path);
            if (!compiler.getTask(null, files, null, options, null, units).call()) {
                throw new IllegalStateException("the generated application must compile");
            }
        }
    }
}
