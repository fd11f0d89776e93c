package io.fairlead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fairlead.ForbiddenReferences.Linkage;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The scanner must be able to fail, or what it finds clean is no proof. */
@SuppressWarnings({"unused", "UnusedMethod", "UnusedVariable", "UnnecessaryLambda"}) // the samples are read, not run
class ForbiddenReferencesTest {

    @ParameterizedTest
    @MethodSource("samples")
    void flagsAClassThat(Class<?> sample, String expected) throws IOException {
        assertThat(ForbiddenReferences.in(bytesOf(sample))).contains(sample.getName() + " " + expected);
    }

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of(CallsReflectively.class, "refers to java.lang.reflect.Method"),
                Arguments.of(MentionsReflectionInASignature.class, "refers to java.lang.reflect.Method"),
                Arguments.of(LooksUpMethods.class, "refers to java.lang.reflect.Method"),
                Arguments.of(UsesMethodHandles.class, "refers to java.lang.invoke.MethodHandles"),
                Arguments.of(HasALambda.class, "refers to java.lang.invoke.LambdaMetafactory"),
                Arguments.of(HasAMethodReference.class, "refers to java.lang.invoke.LambdaMetafactory"),
                Arguments.of(PlainRecord.class, "refers to java.lang.runtime.ObjectMethods"),
                Arguments.of(PlainRecord.class, "refers to java.lang.invoke.MethodHandle"),
                Arguments.of(LooksUpByName.class, "calls java.lang.Class.forName"),
                Arguments.of(LoadsServices.class, "refers to java.util.ServiceLoader"),
                Arguments.of(Sleeps.class, "calls java.lang.Thread.sleep"));
    }

    @Test
    void flagsStringConcatenationByInvokedynamic() {
        assertThat(ForbiddenReferences.in(concatenating()))
                .contains("Concatenating refers to java.lang.invoke.StringConcatFactory");
    }

    @Test
    void passesAClassThatUsesNothingForbidden() throws IOException {
        assertThat(ForbiddenReferences.in(bytesOf(Harmless.class))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {HasALambda.class, HasAMethodReference.class, PlainRecord.class})
    void passesWhatJavacLinksWhereThatIsAllowed(Class<?> sample) throws IOException {
        assertThat(ForbiddenReferences.in(bytesOf(sample), Linkage.ALLOWED)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("unlinked")
    void flagsReflectionWhereLinkageIsAllowed(Class<?> sample, String expected) throws IOException {
        assertThat(ForbiddenReferences.in(bytesOf(sample), Linkage.ALLOWED))
                .contains(sample.getName() + " " + expected);
    }

    static Stream<Arguments> unlinked() {
        return Stream.of(
                Arguments.of(CallsReflectively.class, "refers to java.lang.reflect.Method"),
                Arguments.of(UsesMethodHandles.class, "calls java.lang.invoke.MethodHandles.lookup"),
                Arguments.of(UsesVarHandles.class, "refers to java.lang.invoke.VarHandle"),
                Arguments.of(LooksUpByName.class, "calls java.lang.Class.forName"));
    }

    @Test
    void readsClassFilesOfJava25() throws IOException {
        byte[] classFile = bytesOf(Sleeps.class);
        classFile[6] = 0;
        classFile[7] = 69;
        assertThat(ForbiddenReferences.in(classFile)).isNotEmpty();
    }

    @Test
    void scansDirectoriesAndJarsAlike(@TempDir Path directory) throws IOException {
        Path nested = Files.createDirectories(directory.resolve("classes/deep"));
        Files.write(nested.resolve("Sleeps.class"), bytesOf(Sleeps.class));
        Path jar = directory.resolve("some.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("deep/Sleeps.class"));
            out.write(bytesOf(Sleeps.class));
        }

        List<String> found = List.of(Sleeps.class.getName() + " calls java.lang.Thread.sleep");
        assertThat(ForbiddenReferences.under(directory.resolve("classes"), Linkage.FORBIDDEN))
                .isEqualTo(found);
        assertThat(ForbiddenReferences.under(jar, Linkage.FORBIDDEN)).isEqualTo(found);
    }

    @Test
    void doesNotTakeAnEmptyDirectoryForAProof(@TempDir Path directory) {
        assertThatIllegalArgumentException().isThrownBy(() -> ForbiddenReferences.under(directory, Linkage.FORBIDDEN));
    }

    private static byte[] bytesOf(Class<?> type) throws IOException {
        String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(file), file)) {
            return in.readAllBytes();
        }
    }

    /** By hand, because this module is compiled without such concatenation, its tests included. */
    private static byte[] concatenating() {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "Concatenating", null, "java/lang/Object", null);
        MethodVisitor method =
                writer.visitMethod(Opcodes.ACC_STATIC, "greet", "(Ljava/lang/String;)Ljava/lang/String;", null, null);
        method.visitCode();
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitInvokeDynamicInsn(
                "makeConcatWithConstants",
                "(Ljava/lang/String;)Ljava/lang/String;",
                new Handle(
                        Opcodes.H_INVOKESTATIC,
                        "java/lang/invoke/StringConcatFactory",
                        "makeConcatWithConstants",
                        "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;"
                                + "Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/invoke/CallSite;",
                        false),
                "hello \1");
        method.visitInsn(Opcodes.ARETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static final class CallsReflectively {
        @Nullable
        Object call(Method method) throws Exception {
            return method.invoke(this);
        }
    }

    private interface MentionsReflectionInASignature {
        List<Method> methods();
    }

    private static final class LooksUpMethods {
        int count(Class<?> type) {
            return type.getMethods().length;
        }
    }

    private static final class UsesMethodHandles {
        Object lookup() {
            return MethodHandles.lookup();
        }
    }

    private static final class UsesVarHandles {
        @Nullable
        VarHandle handle;
    }

    private static final class HasALambda {
        Supplier<Object> supplier() {
            return () -> this;
        }
    }

    private static final class HasAMethodReference {
        Supplier<String> supplier() {
            return this::toString;
        }
    }

    private record PlainRecord(int component) {}

    private static final class LooksUpByName {
        Class<?> find(String name) throws ClassNotFoundException {
            return Class.forName(name);
        }
    }

    private static final class LoadsServices {
        Iterable<Runnable> load() {
            return ServiceLoader.load(Runnable.class);
        }
    }

    private static final class Sleeps {
        void rest() throws InterruptedException {
            Thread.sleep(1);
        }
    }

    private static final class Harmless {
        private final Class<?> type = Harmless.class;

        String describe(int times) {
            return type.getName() + " says java/lang/reflect/Method " + times + " times";
        }
    }
}
