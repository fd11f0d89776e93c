package io.fairlead.validation.large;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.CodeSizeEvaluator;

/** HotSpot does not compile a method of more than 8,000 bytes. */
class MethodSizeTest {

    private static final int LIMIT = 8_000;

    @Test
    void no_generated_method_is_too_long() throws IOException {
        List<String> sizes = new ArrayList<>();
        List<String> tooLong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("target/test-classes"))) {
            for (Path file : files.filter(each -> each.toString().contains("_Validation"))
                    .toList()) {
                read(file, sizes, tooLong);
            }
        }
        assertThat(sizes).hasSizeGreaterThan(1_000);
        assertThat(tooLong).isEmpty();
    }

    @Test
    void what_is_cut_into_pieces_is_checked_all_the_same() {
        assertThat(new Wide_Validation().violations(WideSample.of(""))).hasSize(296);
        assertThat(new Wide_Validation().violations(WideSample.of("abcde"))).isEmpty();
        new Wide_Validation().before(WideSample.of("abcde"));
    }

    private static void read(Path file, List<String> sizes, List<String> tooLong) throws IOException {
        new ClassReader(Files.readAllBytes(file))
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] thrown) {
                                return new CodeSizeEvaluator(null) {
                                    @Override
                                    public void visitEnd() {
                                        String method = file.getFileName() + "." + name + ": " + getMaxSize();
                                        sizes.add(method);
                                        if (getMaxSize() > LIMIT) {
                                            tooLong.add(method);
                                        }
                                    }
                                };
                            }
                        },
                        ClassReader.SKIP_DEBUG);
    }
}
