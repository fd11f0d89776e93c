package io.fairlead.internal;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fairlead.BusClosedException;
import io.fairlead.BusOptions;
import io.fairlead.MessageBus;
import io.fairlead.Metadata;
import io.fairlead.Result;
import io.fairlead.internal.HandWrittenBus.Arrival;
import io.fairlead.internal.HandWrittenBus.Ask;
import io.fairlead.internal.HandWrittenBus.Do;
import io.fairlead.internal.HandWrittenBus.Tell;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ContinuingBusTest {

    private final HandWrittenBus bus =
            new HandWrittenBus(BusOptions.builder().executor(Runnable::run).build());
    private final Metadata metadata =
            Metadata.builder().principal("ann").tenant("acme").build();
    private final MessageBus continuing = new PipelineContext(bus, metadata).bus();

    @Test
    void everyMessageCarriesOnTheConversationAndNamesItsCause() throws Exception {
        assertThat(continuing.send(new Do<>(() -> 1))).isEqualTo(1);
        assertThat(continuing.sendAsync(new Do<>(() -> 2)).get(30, SECONDS)).isEqualTo(2);
        Result<Integer> executed = continuing.execute(new Do<>(() -> 3));
        assertThat(executed.orElseThrow()).isEqualTo(3);
        assertThat(continuing.ask(new Ask<>(() -> 4))).isEqualTo(4);
        assertThat(continuing.askAsync(new Ask<>(() -> 5)).get(30, SECONDS)).isEqualTo(5);
        continuing.publish(new Tell());
        continuing.publishAsync(new Tell()).get(30, SECONDS);

        assertThat(bus.arrivals()).hasSize(7).allSatisfy(arrival -> {
            Metadata caused = Objects.requireNonNull(arrival.metadata());
            assertThat(caused.correlationId()).isEqualTo(metadata.messageId());
            assertThat(caused.causationId()).isEqualTo(metadata.messageId());
            assertThat(caused.principal()).isEqualTo("ann");
            assertThat(caused.tenant()).isEqualTo("acme");
        });
        assertThat(executed.metadata().causationId()).isEqualTo(metadata.messageId());
        assertThat(bus.arrivals().stream()
                        .map(arrival ->
                                Objects.requireNonNull(arrival.metadata()).messageId()))
                .doesNotHaveDuplicates();
    }

    @Test
    void metadataOfTheMessagesOwnIsLeftAlone() throws Exception {
        Metadata own = Metadata.create();

        continuing.send(new Do<>(() -> 1), own);
        continuing.sendAsync(new Do<>(() -> 1), own).get(30, SECONDS);
        continuing.execute(new Do<>(() -> 1), own);
        continuing.ask(new Ask<>(() -> 1), own);
        continuing.askAsync(new Ask<>(() -> 1), own).get(30, SECONDS);
        continuing.publish(new Tell(), own);
        continuing.publishAsync(new Tell(), own).get(30, SECONDS);

        assertThat(bus.arrivals()).hasSize(7).extracting(Arrival::metadata).containsOnly(own);
    }

    @Test
    void theConversationIsThatOfMetadataMadeInThePipeline() {
        PipelineContext context = new PipelineContext(bus, null);

        context.bus().publish(new Tell());

        Metadata caused = Objects.requireNonNull(bus.arrivals().get(0).metadata());
        assertThat(caused.causationId()).isEqualTo(context.metadata().messageId());
    }

    @Test
    void isTheBusItselfOtherwise() {
        assertThat(continuing.wiring().routes()).isEqualTo(bus.wiring().routes());

        assertThat(continuing.isClosed()).isFalse();
        continuing.close();

        assertThat(continuing.isClosed()).isTrue();
        assertThatExceptionOfType(BusClosedException.class).isThrownBy(() -> bus.publish(new Tell()));
    }
}
