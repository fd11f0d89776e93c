package io.fairlead.resilience.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.BusClosedException;
import io.fairlead.BusOverloadedException;
import io.fairlead.Metadata;
import io.fairlead.resilience.ManualTimer;
import io.fairlead.resilience.Mill;
import io.fairlead.resilience.MillBus;
import io.fairlead.resilience.Resilience;
import io.fairlead.resilience.progress.Office.Import;
import io.fairlead.resilience.progress.Office.Stamp;
import io.fairlead.resilience.progress.Progress.Kind;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CommandLaneTest {

    private final ManualTimer timer = new ManualTimer();
    private final ProgressReporter reporter = new ProgressReporter();
    private final MillBus bus = Mill.bus(Resilience.builder().build());
    private final CommandLane lane = CommandLane.builder(bus, reporter)
            .threads(2)
            .waiting(1)
            .newsAfter(Duration.ofSeconds(2))
            .shutdownTimeout(Duration.ZERO)
            .timer(timer)
            .newsExecutor(Runnable::run) // so that a test knows what was told
            .build();
    private final CountDownLatch busy = new CountDownLatch(2);
    private final CountDownLatch go = new CountDownLatch(1);

    @AfterEach
    void close() {
        go.countDown();
        lane.close();
        bus.close();
        assertThat(timer.waiting()).as("alarms that are left").isZero();
    }

    /** Remembers all that it is told. */
    private static class Listener implements Flow.Subscriber<Progress> {

        final List<Object> told = new ArrayList<>();
        private final long requested;
        private Flow.@Nullable Subscription subscription;

        Listener(long requested) {
            this.requested = requested;
        }

        @Override
        public void onSubscribe(Flow.Subscription made) {
            subscription = made;
            told.add("begin");
            if (requested != 0) {
                made.request(requested);
            }
        }

        Flow.Subscription subscription() {
            return Objects.requireNonNull(subscription);
        }

        @Override
        public void onNext(Progress progress) {
            told.add(progress);
        }

        @Override
        public void onError(Throwable error) {
            told.add(error);
        }

        @Override
        public void onComplete() {
            told.add("end");
        }
    }

    private Import slow() {
        return new Import(context -> {
            busy.countDown();
            go.await();
            return 7;
        });
    }

    private static Progress latestOf(RunningCommand<?> running) {
        return Objects.requireNonNull(running.latest());
    }

    /** Occupies both threads. */
    private RunningCommand<Integer> occupy() throws InterruptedException {
        lane.send(slow());
        RunningCommand<Integer> second = lane.send(slow());
        busy.await();
        return second;
    }

    @Test
    void fastCommandsAreAnsweredWhileSlowOnesOccupyEveryThreadOfTheirLane() throws Exception {
        RunningCommand<Integer> occupying = occupy();
        RunningCommand<Integer> waiting = lane.send(slow());

        for (int i = 0; i < 100; i++) {
            assertThat(bus.sendAsync(new Stamp()).get()).isEqualTo("stamped");
        }

        assertThat(occupying.result()).isNotDone();
        assertThat(lane.statistics()).isEqualTo(new LaneStatistics(2, 1, 3, 0, 0, 0));
        go.countDown();
        assertThat(waiting.result().get()).isEqualTo(7);
    }

    @Test
    void whatThereIsNoRoomForIsRefusedAndCounted() throws Exception {
        occupy();
        lane.send(slow());

        assertThatThrownBy(lane.send(slow()).result()::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(BusOverloadedException.class)
                .hasMessageContaining("the lane is full and refused " + Import.class.getName());
        assertThat(lane.statistics()).isEqualTo(new LaneStatistics(2, 1, 3, 1, 0, 0));
    }

    @Test
    void aSubscriberIsToldWhatTheHandlerReportsAndThenTheEnd() throws Exception {
        Metadata metadata = Metadata.builder().messageId("import-1").build();
        RunningCommand<Integer> running = lane.send(
                new Import(context -> {
                    go.await();
                    reporter.report(context, 1, 2, "half");
                    timer.advance(Duration.ofSeconds(1));
                    reporter.report(context, 2, 2, "all");
                    return 2;
                }),
                metadata);
        Listener listener = new Listener(Long.MAX_VALUE);
        running.progress().subscribe(listener);

        go.countDown();

        assertThat(running.result().get()).isEqualTo(2);
        assertThat(listener.told)
                .containsExactly(
                        "begin",
                        new Progress("import-1", Kind.REPORTED, 1, 2, "half", Duration.ZERO),
                        new Progress("import-1", Kind.REPORTED, 2, 2, "all", Duration.ofSeconds(1)),
                        "end");
        assertThat(running.messageId()).isEqualTo("import-1");
        assertThat(running.latest()).isEqualTo(listener.told.get(2));
    }

    @Test
    void withoutNewsASenderIsToldThatItsCommandStillWaitsOrIsStillBeingHandled() throws Exception {
        RunningCommand<Integer> occupying = occupy();
        RunningCommand<Integer> waiting = lane.send(slow());

        timer.advance(Duration.ofMillis(1_999));
        assertThat(occupying.latest()).isNull();
        timer.advance(Duration.ofMillis(1));

        assertThat(occupying.latest())
                .isEqualTo(new Progress(occupying.messageId(), Kind.STILL_PROCESSING, 0, 0, "", Duration.ofSeconds(2)));
        assertThat(waiting.latest())
                .isEqualTo(new Progress(waiting.messageId(), Kind.STILL_WAITING, 0, 0, "", Duration.ofSeconds(2)));
        timer.advance(Duration.ofSeconds(2));
        assertThat(latestOf(waiting).elapsed()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void newsOfTheHandlerPutOffWhatIsSaidWithoutNewsWhichKeepsThem() throws Exception {
        CountDownLatch reported = new CountDownLatch(1);
        CountDownLatch half = new CountDownLatch(1);
        RunningCommand<Integer> running = lane.send(new Import(context -> {
            half.await();
            reporter.report(context, 3, 0, "third page");
            reported.countDown();
            go.await();
            return 1;
        }));
        timer.advance(Duration.ofSeconds(1));
        half.countDown();
        reported.await();

        timer.advance(Duration.ofSeconds(1));
        assertThat(latestOf(running).kind()).isEqualTo(Kind.REPORTED);
        timer.advance(Duration.ofSeconds(1));

        assertThat(running.latest())
                .isEqualTo(new Progress(
                        running.messageId(), Kind.STILL_PROCESSING, 3, 0, "third page", Duration.ofSeconds(3)));
    }

    @Test
    void whoIsSlowIsToldTheLatestAndWhatItMissedIsCounted() throws Exception {
        RunningCommand<Integer> running = lane.send(new Import(context -> {
            go.await();
            for (int i = 1; i <= 10; i++) {
                reporter.report(context, i, 10, "page");
            }
            return 10;
        }));
        Listener slow = new Listener(0);
        running.progress().subscribe(slow);
        go.countDown();
        running.result().get();
        assertThat(slow.told).containsExactly("begin");

        slow.subscription().request(1);

        assertThat(slow.told).hasSize(3).endsWith("end");
        assertThat(slow.told.get(1))
                .isInstanceOfSatisfying(
                        Progress.class, news -> assertThat(news.done()).isEqualTo(10));
        assertThat(lane.statistics().newsReplaced()).isEqualTo(9);
    }

    @Test
    void whoComesLateIsToldWhatIsKnown() throws Exception {
        RunningCommand<Integer> running = lane.send(new Import(context -> {
            reporter.report(context, 1, 1, "page");
            return 1;
        }));
        running.result().get();
        Listener late = new Listener(1);

        running.progress().subscribe(late);

        assertThat(late.told).containsExactly("begin", running.latest(), "end");
    }

    @Test
    void whoAsksForNothingOrThrowsIsLeftAlone() throws Exception {
        RunningCommand<Integer> running = occupy();
        Listener wrong = new Listener(-1);
        List<Progress> once = new ArrayList<>();
        Listener throwing = new Listener(Long.MAX_VALUE) {
            @Override
            public void onNext(Progress progress) {
                once.add(progress);
                throw new IllegalStateException("broken");
            }
        };
        running.progress().subscribe(wrong);
        running.progress().subscribe(throwing);

        timer.advance(Duration.ofSeconds(4));

        assertThat(wrong.told).hasSize(2).last().isInstanceOf(IllegalArgumentException.class);
        assertThat(once).hasSize(1);
    }

    @Test
    void aCommandHasSixteenSubscribersAtATime() throws Exception {
        RunningCommand<Integer> running = occupy();
        List<Listener> all = new ArrayList<>();
        for (int i = 0; i < 17; i++) {
            all.add(new Listener(1));
            running.progress().subscribe(all.get(i));
        }
        assertThat(all.get(15).told).containsExactly("begin");
        assertThat(all.get(16).told).hasSize(2).last().isInstanceOf(IllegalStateException.class);

        all.get(0).subscription().cancel();
        Listener next = new Listener(1);
        running.progress().subscribe(next);

        assertThat(next.told).containsExactly("begin");
    }

    @Test
    void anErrorOfTheHandlerReachesTheSenderUnwrapped() {
        IOException error = new IOException();
        RunningCommand<Integer> running = lane.send(new Import(context -> {
            throw error;
        }));

        assertThatThrownBy(running.result()::get)
                .isInstanceOf(ExecutionException.class)
                .hasCause(error);
        assertThat(lane.statistics().ended()).isOne();
    }

    @Test
    void aCommandThatWaitsIsTakenBack() throws Exception {
        occupy();
        RunningCommand<Integer> waiting = lane.send(new Import(context -> {
            throw new AssertionError("was taken back");
        }));

        waiting.result().cancel(true);

        assertThat(lane.statistics()).isEqualTo(new LaneStatistics(2, 0, 3, 0, 1, 0));
        CompletableFuture<Integer> next = lane.send(slow()).result();
        go.countDown();
        assertThat(next.get()).isEqualTo(7);
    }

    @Test
    void aCloseFailsWhatHasNotEndedAndRefusesWhatIsNew() throws Exception {
        RunningCommand<Integer> running = occupy();
        RunningCommand<Integer> waiting = lane.send(slow());

        lane.close();

        assertThatThrownBy(running.result()::get).hasCauseInstanceOf(BusClosedException.class);
        assertThatThrownBy(waiting.result()::get).hasCauseInstanceOf(BusClosedException.class);
        assertThatThrownBy(lane.send(slow()).result()::get).hasCauseInstanceOf(BusClosedException.class);
        assertThat(lane.statistics().refused()).isOne();
    }

    @Test
    void twoCommandsOfOneIdAreRefused() throws Exception {
        Metadata metadata = Metadata.builder().messageId("import-1").build();
        lane.send(slow(), metadata);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> lane.send(slow(), metadata))
                .withMessage("a command of the id import-1 is under way");
    }

    @Test
    void whatIsReportedOfACommandThatWasSentOtherwiseGoesNowhere() {
        int done = bus.send(new Import(context -> {
            reporter.report(context, 1, 2, "half");
            return 2;
        }));

        assertThat(done).isEqualTo(2);
    }

    @Test
    void moreThanThereIsToDoIsNoProgress() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bus.send(new Import(context -> {
                    reporter.report(context, 3, 2, "");
                    return 2;
                })))
                .withMessage("progress must be from 0 to its total, but is 3 of 2");
    }

    @Test
    void aLaneHasAThreadAndRoomAndPatience() {
        CommandLane.Builder builder = CommandLane.builder(bus, reporter);

        assertThatIllegalArgumentException().isThrownBy(() -> builder.threads(0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.waiting(0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.newsAfter(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.shutdownTimeout(Duration.ofMillis(-1)));
    }
}
