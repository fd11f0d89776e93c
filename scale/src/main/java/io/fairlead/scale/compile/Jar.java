package io.fairlead.scale.compile;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Packs class files, as an application is packed that is started: archives of loaded classes know jars only. */
public final class Jar {

    private Jar() {}

    /**
     * Packs a folder.
     *
     * @return the jar
     */
    public static Path of(Path folder, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                var files = Files.walk(folder)) {
            for (Path each : files.skip(1).filter(Jar::isNeeded).sorted().toList()) {
                String name = folder.relativize(each).toString().replace(File.separatorChar, '/');
                // With the folders, as builds pack them: by these Spring finds what to scan.
                out.putNextEntry(new JarEntry(Files.isDirectory(each) ? name + "/" : name));
                if (Files.isRegularFile(each)) {
                    Files.copy(each, out);
                }
                out.closeEntry();
            }
        }
        return jar;
    }

    /** Without the sources that processors wrote, which javac puts beside the classes. */
    private static boolean isNeeded(Path file) {
        return !file.toString().endsWith(".java");
    }
}
