package io.fairlead;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.ClassNode;

/**
 * Reads class files and names what neither the runtime nor generated code may refer to: reflection, method handles and
 * whatever javac links with them (lambdas, method references, string concatenation by {@code invokedynamic}, a record's
 * own {@code toString}), service loading, classes looked up by name, and sleeping.
 *
 * <p>Every type that a class file refers to is seen, in descriptors, generic signatures and annotations too; a string
 * that merely looks like a type's name is not mistaken for one. Safe for use by many threads.
 */
public final class ForbiddenReferences {

    private static final List<String> TYPES = List.of(
            "java/lang/reflect/",
            "java/lang/invoke/",
            "java/lang/runtime/", // what javac links a record's methods and switches over patterns with
            "java/util/ServiceLoader",
            "java/util/concurrent/atomic/AtomicIntegerFieldUpdater", // finds its field reflectively
            "java/util/concurrent/atomic/AtomicLongFieldUpdater",
            "java/util/concurrent/atomic/AtomicReferenceFieldUpdater",
            "jdk/internal/",
            "sun/misc/Unsafe");

    private static final Set<String> METHODS = Set.of(
            "java/lang/Class.forName",
            "java/lang/Class.newInstance",
            "java/lang/ClassLoader.loadClass",
            "java/lang/Thread.sleep",
            "java/util/concurrent/TimeUnit.sleep");

    private ForbiddenReferences() {}

    /**
     * Scans one class.
     *
     * @param classFile its bytes
     * @return a line for each forbidden type and method that it refers to, sorted; empty if there is none
     */
    public static List<String> in(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        Collector collector = new Collector(reader.getClassName());
        reader.accept(new ClassRemapper(new ClassNode(), collector), 0);
        return List.copyOf(collector.found);
    }

    /**
     * Scans all classes of a directory or a jar, at any depth.
     *
     * @param root the directory or the jar
     * @return the lines of all classes, in the order of the files' names
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it holds no class, and so proves nothing
     */
    public static List<String> under(Path root) throws IOException {
        if (Files.isDirectory(root)) {
            return underDirectory(root);
        }
        try (FileSystem jar = FileSystems.newFileSystem(root)) {
            return underDirectory(jar.getPath("/"));
        }
    }

    private static List<String> underDirectory(Path root) throws IOException {
        List<Path> classFiles;
        try (Stream<Path> files = Files.walk(root)) {
            classFiles = files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
        if (classFiles.isEmpty()) {
            throw new IllegalArgumentException("no class files under " + root);
        }
        List<String> found = new ArrayList<>();
        for (Path classFile : classFiles) {
            found.addAll(in(Files.readAllBytes(classFile)));
        }
        return found;
    }

    /** Renames nothing, and so is asked about every name. */
    private static final class Collector extends Remapper {

        private final SortedSet<String> found = new TreeSet<>();
        private final String scanned;

        Collector(String scanned) {
            super(Opcodes.ASM9);
            this.scanned = scanned;
        }

        @Override
        public String map(String type) {
            for (String forbidden : TYPES) {
                if (type.startsWith(forbidden)) {
                    add("refers to", type);
                }
            }
            return type;
        }

        @Override
        public String mapMethodName(String owner, String name, String descriptor) {
            String method = owner + "." + name;
            if (METHODS.contains(method)) {
                add("calls", method);
            }
            return name;
        }

        private void add(String verb, String name) {
            found.add(Type.getObjectType(scanned).getClassName() + " " + verb + " " + name.replace('/', '.'));
        }
    }
}
