package io.fairlead.tests.generated;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.CodeSizeEvaluator;

/** How large classes and their methods are, by the limits that the virtual machine sets. */
public final class MethodSizes {

    /** HotSpot compiles no method of more bytes ({@code HugeMethodLimit}). */
    public static final int COMPILED = 8_000;

    private MethodSizes() {}

    /** How many of the 65,535 constants that a class may hold it does. */
    public static int constantsOf(byte[] classFile) {
        return new ClassReader(classFile).getItemCount();
    }

    /** The methods whose bytecode takes more than a number of bytes. */
    public static List<String> above(int bytes, Collection<byte[]> classFiles) {
        List<String> found = new ArrayList<>();
        for (byte[] classFile : classFiles) {
            ClassReader reader = new ClassReader(classFile);
            reader.accept(
                    new ClassVisitor(Opcodes.ASM9) {
                        @Override
                        public MethodVisitor visitMethod(
                                int access, String name, String descriptor, String signature, String[] exceptions) {
                            return new CodeSizeEvaluator(Opcodes.ASM9, null) {
                                @Override
                                public void visitEnd() {
                                    if (getMaxSize() > bytes) {
                                        found.add(reader.getClassName() + "." + name + ": " + getMaxSize());
                                    }
                                }
                            };
                        }
                    },
                    0);
        }
        return found;
    }
}
