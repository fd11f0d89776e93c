package io.fairlead.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.fairlead.BusOptions;
import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.TickingClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class PipelineContextTest {

    private static final MessageContext.Key<String> NAME = MessageContext.Key.of("name");
    private static final MessageContext.Key<String> NAMESAKE = MessageContext.Key.of("name");

    private final TickingClock clock = new TickingClock(Instant.EPOCH);
    private final HandWrittenBus bus =
            new HandWrittenBus(BusOptions.builder().clock(clock).build());
    private final PipelineContext context = new PipelineContext(bus, null);

    @Test
    void givesTheSendersMetadata() {
        Metadata metadata = Metadata.create();

        assertThat(new PipelineContext(bus, metadata).metadata()).isSameAs(metadata);
    }

    @Test
    void namesTheHandlerOfThePipeline() {
        assertThat(new PipelineContext(bus, null, "com.shop.Orders").handler()).isEqualTo("com.shop.Orders");
        assertThat(context.handler()).isNull();
    }

    @Test
    void makesMetadataOnceFromTheClockOfTheBus() {
        Metadata metadata = context.metadata();

        assertThat(context.metadata()).isSameAs(metadata);
        assertThat(clock.readings()).isZero();
        assertThat(metadata.timestamp()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void attributesAreSharedAlongThePipelineAlone() {
        context.set(NAME, "ann");
        context.set(NAME, "bob");

        assertThat(context.get(NAME)).isEqualTo("bob");
        assertThat(new PipelineContext(bus, null).get(NAME)).isNull();
    }

    @Test
    void keysAreComparedByIdentity() {
        context.set(NAME, "ann");

        assertThat(context.get(NAMESAKE)).isNull();
        assertThat(NAME).hasToString("name");
    }

    @Test
    void holdsAnyNumberOfAttributes() {
        for (int i = 0; i < 100; i++) {
            MessageContext.Key<Integer> key = MessageContext.Key.of("key");
            context.set(key, i);
            assertThat(context.get(key)).isEqualTo(i);
        }
    }

    @Test
    @SuppressWarnings("NullAway") // on purpose
    void refusesNullsByName() {
        assertThatNullPointerException().isThrownBy(() -> context.get(null)).withMessage("key");
        assertThatNullPointerException()
                .isThrownBy(() -> context.set(null, "ann"))
                .withMessage("key");
        assertThatNullPointerException()
                .isThrownBy(() -> context.set(NAME, null))
                .withMessage("value");
    }

    @Test
    void theViewOfTheBusIsMadeOnce() {
        assertThat(context.bus()).isSameAs(context.bus());
    }

    @Test
    void aThreadIsLeftWithWhatIsItsOwnAndTheLastComesFirst() throws InterruptedException {
        List<String> done = new CopyOnWriteArrayList<>();
        LateContext context = new LateContext(bus, null, null);
        context.onLeave(() -> done.add("first"));
        context.onLeave(() -> done.add("second"));
        Thread other = new Thread(() -> {
            context.onLeave(() -> done.add("other's"));
            context.leave();
            context.onLeave(() -> done.add("other's again"));
        });
        other.start();
        other.join();
        assertThat(done).containsExactly("other's");
        context.leave();
        context.leave();
        assertThat(done).containsExactly("other's", "second", "first");
    }

    @Test
    void whatIsToFollowTheCommitIsDoneAtOnceWhereThereIsNoTransaction() {
        List<String> done = new ArrayList<>();
        PipelineContext context = new PipelineContext(bus, null);
        assertThat(context.isInTransaction()).isFalse();
        context.afterCommit(() -> done.add("done"));
        assertThat(done).containsExactly("done");
    }
}
