package io.fairlead.processor.incremental;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * The classes that a class file refers to.
 *
 * @param all every one
 * @param exposed those that its own users may come to see: what it extends, and what its members that are not private
 *     mention
 */
record References(Set<String> all, Set<String> exposed) {

    static References of(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        Collector all = new Collector();
        reader.accept(all.visitor(), 0);
        Collector exposed = new Collector();
        reader.accept(new WithoutPrivate(exposed.visitor()), ClassReader.SKIP_CODE);
        return new References(all.names, exposed.names);
    }

    private static final class Collector extends Remapper {

        private final Set<String> names = new HashSet<>();

        Collector() {
            super(Opcodes.ASM9);
        }

        @Override
        public String map(String internalName) {
            names.add(internalName.replace('/', '.'));
            return internalName;
        }

        ClassVisitor visitor() {
            return new ClassRemapper(new ClassWriter(0), this);
        }
    }

    private static final class WithoutPrivate extends ClassVisitor {

        WithoutPrivate(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public @Nullable FieldVisitor visitField(
                int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
            return isPrivate(access) ? null : super.visitField(access, name, descriptor, signature, value);
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access, String name, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
            return isPrivate(access) ? null : super.visitMethod(access, name, descriptor, signature, thrown);
        }

        private static boolean isPrivate(int access) {
            return (access & Opcodes.ACC_PRIVATE) != 0;
        }
    }
}
