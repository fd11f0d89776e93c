package io.fairlead.processor.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * After any row of edits, an incremental build leaves the same files as a clean one, byte for byte, and has the same
 * complaints. {@code -Dfairlead.scripts=1000} plays more rows through, {@code -Dfairlead.seed=} one of them again.
 */
class EditScriptsTest {

    private static final long FIRST_SEED = 20261121;
    private static final int MOST_EDITS = 5;

    static LongStream seeds() {
        Long one = Long.getLong("fairlead.seed");
        return one != null
                ? LongStream.of(one)
                : LongStream.range(0, Integer.getInteger("fairlead.scripts", 60))
                        .map(i -> FIRST_SEED + i);
    }

    @ParameterizedTest(name = "-Dfairlead.seed={0}")
    @MethodSource("seeds")
    void leave_what_a_clean_build_leaves(long seed, @TempDir Path folder) {
        Random random = new Random(seed);
        Draft draft = Draft.random(random);
        IncrementalBuild build = new IncrementalBuild(folder.resolve("incremental"));
        List<String> story = new ArrayList<>(List.of("-Dfairlead.seed=" + seed));
        assertSound(build.build(draft.sources()), story);

        int edits = 1 + random.nextInt(MOST_EDITS);
        for (int i = 0; i < edits; i++) {
            if (random.nextInt(5) == 0) {
                goWrongForAWhile(build, draft, random, story, folder);
            }
            Edit edit;
            do {
                edit = any(Edit.values(), random);
            } while (!edit.apply(draft, random));
            story.add(edit.name());
            Javac clean = clean(draft.sources(), folder);
            assertSound(clean, story);
            assertSame(build.build(draft.sources()), clean, story);
        }
    }

    private static void goWrongForAWhile(
            IncrementalBuild build, Draft draft, Random random, List<String> story, Path folder) {
        Fault fault = any(Fault.values(), random);
        SortedMap<String, String> sources = fault.in(draft, random);
        if (sources != null) {
            story.add(fault.name());
            Javac clean = clean(sources, folder);
            if (fault != Fault.TIE) { // which is none where no message meets both
                assertThat(clean.errors()).as(story.toString()).isNotEmpty();
            }
            assertSame(build.build(sources), clean, story);
        }
    }

    private static <T> T any(T[] things, Random random) {
        return List.of(things).get(random.nextInt(things.length));
    }

    private static Javac clean(SortedMap<String, String> sources, Path folder) {
        return Javac.run(sources, List.of(), Output.none(), folder.resolve("clean"));
    }

    private static void assertSound(Javac javac, List<String> story) {
        assertThat(javac.errors()).as(story.toString()).isEmpty();
    }

    private static void assertSame(Javac incremental, Javac clean, List<String> story) {
        assertThat(incremental.errors()).as(story.toString()).isEqualTo(clean.errors());
        assertThat(clean.warnings()).as(story.toString()).containsAll(incremental.warnings());
        if (clean.errors().isEmpty()) {
            assertThat(incremental.output().differences(clean.output()))
                    .as(story.toString())
                    .isEmpty();
        }
    }
}
