package io.fairlead.validation.tck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sources of the standard's tests, out of the jar on the class path. */
final class TckSources {

    static final String ROOT = "org/hibernate/beanvalidation/tck/tests/";

    private TckSources() {}

    /** All sources of tests, by their path below {@link #ROOT}. */
    static SortedMap<String, String> read() {
        try (FileSystem jar = FileSystems.newFileSystem(jar(), Map.of())) {
            Path root = jar.getPath(ROOT);
            SortedMap<String, String> sources = new TreeMap<>();
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    sources.put(root.relativize(file).toString(), Files.readString(file));
                }
            }
            return sources;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static URI jar() {
        String known = ROOT + "AbstractTCKTest.java";
        try {
            String file = String.valueOf(TckSources.class.getClassLoader().getResource(known));
            return new URI(file.substring(0, file.indexOf('!')));
        } catch (URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
