package io.fairlead.scale.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.CodeSizeEvaluator;

/**
 * How near the classes of a build come to the virtual machine's limits.
 *
 * @param classes how many there are
 * @param bytes how large all of them are
 * @param largestMethod the bytes of bytecode of the largest method; HotSpot compiles up to 8,000
 * @param mostConstants the constants of the class that has most; the format allows 65,535
 */
record Limits(int classes, long bytes, int largestMethod, int mostConstants) {

    static final int COMPILED = 8_000;
    static final int CONSTANTS = 65_535;

    /** Looks at all class files in a folder. */
    static Limits of(Path folder) throws IOException {
        int classes = 0;
        long bytes = 0;
        int constants = 0;
        LargestMethod largest = new LargestMethod();
        try (var files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                ClassReader reader = new ClassReader(Files.readAllBytes(file));
                classes++;
                bytes += Files.size(file);
                constants = Math.max(constants, reader.getItemCount());
                reader.accept(largest, 0);
            }
        }
        return new Limits(classes, bytes, largest.size, constants);
    }

    private static final class LargestMethod extends ClassVisitor {

        private int size;

        LargestMethod() {
            super(Opcodes.ASM9);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new CodeSizeEvaluator(Opcodes.ASM9, null) {
                @Override
                public void visitEnd() {
                    size = Math.max(size, getMaxSize());
                }
            };
        }
    }
}
