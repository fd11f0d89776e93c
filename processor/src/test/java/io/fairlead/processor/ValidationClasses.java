package io.fairlead.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The classes of {@code fairlead-validation}, which is compiled after the processor, and with it. For programs that mention
 * constraints they are compiled from its sources, once.
 */
final class ValidationClasses {

    private static final Path SOURCES = Path.of("../integrations/validation/src/main/java");

    private ValidationClasses() {}

    /** Where they are, if one of these sources needs them. */
    static List<Path> onPath(List<Path> sources) {
        return sources.stream().anyMatch(ValidationClasses::needsThem) ? List.of(Compiled.FOLDER) : List.of();
    }

    private static boolean needsThem(Path source) {
        String text = Sources.read(source);
        return (text.contains("jakarta.validation") || text.contains("import io.fairlead.validation"))
                && !text.contains("package io.fairlead.validation");
    }

    /** Made when first asked for. */
    private static final class Compiled {

        static final Path FOLDER = compile();

        private static Path compile() {
            try {
                Path folder = Files.createTempDirectory(Path.of("target"), "validation");
                List<Path> sources = new ArrayList<>(Sources.under(SOURCES));
                Compilation compilation = Compilation.plain(sources, List.of(), folder);
                if (!compilation.diagnostics().isEmpty()) {
                    throw new IllegalStateException(Report.of(compilation, SOURCES));
                }
                return folder;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
