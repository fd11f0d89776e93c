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
 * Reads class files and names what neither the runtime nor generated code may refer to: reflection, method handles,
 * service loading, classes looked up by name, and sleeping.
 *
 * <p>What javac links with method handles of its own (lambdas, method references, string concatenation by
 * {@code invokedynamic}, a record's own {@code toString}) reflects on nothing, but the first of it costs a start-up some
 * ten milliseconds. So generated code, which every start-up runs, must do without; in the runtime it may stand where no
 * start-up and no direct message comes by.
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

    /** What javac names in a class file when it links a lambda or a record's methods. */
    private static final Set<String> LINKAGE = Set.of(
            "java/lang/invoke/CallSite",
            "java/lang/invoke/LambdaMetafactory",
            "java/lang/invoke/MethodHandle",
            "java/lang/invoke/MethodHandles",
            "java/lang/invoke/MethodHandles$Lookup",
            "java/lang/invoke/MethodType",
            "java/lang/invoke/TypeDescriptor",
            "java/lang/runtime/ObjectMethods");

    private static final Set<String> LINKING_METHODS = Set.of(
            "java/lang/invoke/LambdaMetafactory.metafactory",
            "java/lang/invoke/LambdaMetafactory.altMetafactory",
            "java/lang/runtime/ObjectMethods.bootstrap");

    /** What is thought of lambdas, and of a record's own methods. */
    public enum Linkage {
        /** They are named like the rest. */
        FORBIDDEN,

        /** They are passed over; a call that the source itself makes on a method handle is still named. */
        ALLOWED
    }

    private ForbiddenReferences() {}

    /**
     * Scans one class, in which javac must link nothing either.
     *
     * @param classFile its bytes
     * @return a line for each forbidden type and method that it refers to, sorted; empty if there is none
     */
    public static List<String> in(byte[] classFile) {
        return in(classFile, Linkage.FORBIDDEN);
    }

    /**
     * Scans one class.
     *
     * @param classFile its bytes
     * @param linkage what to think of what javac links
     * @return a line for each forbidden type and method that it refers to, sorted; empty if there is none
     */
    public static List<String> in(byte[] classFile, Linkage linkage) {
        ClassReader reader = new ClassReader(classFile);
        Collector collector = new Collector(reader.getClassName(), linkage);
        reader.accept(new ClassRemapper(new ClassNode(), collector), 0);
        return List.copyOf(collector.found);
    }

    /**
     * Scans all classes of a directory or a jar, at any depth.
     *
     * @param root the directory or the jar
     * @param linkage what to think of what javac links
     * @return the lines of all classes, in the order of the files' names
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it holds no class, and so proves nothing
     */
    public static List<String> under(Path root, Linkage linkage) throws IOException {
        if (Files.isDirectory(root)) {
            return underDirectory(root, linkage);
        }
        try (FileSystem jar = FileSystems.newFileSystem(root)) {
            return underDirectory(jar.getPath("/"), linkage);
        }
    }

    private static List<String> underDirectory(Path root, Linkage linkage) throws IOException {
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
            found.addAll(in(Files.readAllBytes(classFile), linkage));
        }
        return found;
    }

    /** Renames nothing, and so is asked about every name. */
    private static final class Collector extends Remapper {

        private final SortedSet<String> found = new TreeSet<>();
        private final String scanned;
        private final Linkage linkage;

        Collector(String scanned, Linkage linkage) {
            super(Opcodes.ASM9);
            this.scanned = scanned;
            this.linkage = linkage;
        }

        @Override
        public String map(String type) {
            if (linkage == Linkage.ALLOWED && LINKAGE.contains(type)) {
                return type;
            }
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
            boolean onHandle = owner.startsWith("java/lang/invoke/") && !LINKING_METHODS.contains(method);
            if (METHODS.contains(method) || onHandle) {
                add("calls", method);
            }
            return name;
        }

        private void add(String verb, String name) {
            found.add(Type.getObjectType(scanned).getClassName() + " " + verb + " " + name.replace('/', '.'));
        }
    }
}
