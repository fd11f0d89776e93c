package io.fairlead.tests.commit;

import static io.fairlead.tests.commit.Commits.LOG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.BusOptions;
import io.fairlead.Metadata;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.commit.Commits.Note;
import io.fairlead.tests.commit.Commits.NoteLater;
import io.fairlead.tests.commit.Commits.Store;
import io.fairlead.tests.commit.Commits.StoreAll;
import io.fairlead.tests.commit.Commits.Stored;
import io.fairlead.tests.commit.Commits.Transactions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CommitsTest {

    private final TestBus bus = TestBus.builder()
            .options(BusOptions.builder().transactions(new Transactions()).build())
            .build();
    private final Metadata metadata = Metadata.builder().principal("ann").build();

    @BeforeEach
    void forget() {
        Commits.later = CompletableFuture.completedFuture("later");
        LOG.clear();
    }

    @AfterEach
    void close() {
        bus.close();
    }

    /** Without what the queue delivers, in its own time. */
    private List<String> log() {
        return LOG.stream()
                .filter(line -> !line.endsWith("queue") && !line.startsWith("outside Stored"))
                .toList();
    }

    @Test
    void events_and_hooks_follow_the_commit() {
        assertThat(bus.send(new Store("a", false), metadata)).isEqualTo("stored");
        assertThat(log()).containsExactly("store a", "commit", "heard a", "inside a of ann", "outside Store stored");
    }

    @Test
    void nothing_follows_a_rollback() throws InterruptedException {
        assertThatThrownBy(() -> bus.send(new Store("a", true))).hasMessage("failed");
        bus.awaitIdle(Duration.ofSeconds(10));
        assertThat(LOG).containsExactly("store a", "rollback");
    }

    @Test
    void what_is_sent_within_a_transaction_waits_for_the_end_of_that() {
        assertThat(bus.send(new StoreAll("a", false), metadata)).isEqualTo(2);
        assertThat(log())
                .containsExactly(
                        "store a1",
                        "note a2",
                        "sent",
                        "commit",
                        "heard a1",
                        "inside a1 of ann",
                        "outside Store stored",
                        "heard a2",
                        "outside Note noted",
                        "heard a",
                        "outside StoreAll 2");
    }

    @Test
    void nothing_follows_of_what_was_sent_within_a_transaction_that_is_rolled_back() throws InterruptedException {
        assertThatThrownBy(() -> bus.send(new StoreAll("a", true))).hasMessage("failed");
        bus.awaitIdle(Duration.ofSeconds(10));
        assertThat(LOG).containsExactly("store a1", "note a2", "sent", "rollback");
    }

    @Test
    void without_a_transaction_a_message_is_committed_when_its_pipeline_has_succeeded() {
        assertThat(bus.send(new Note("a"))).isEqualTo("noted");
        assertThat(log()).containsExactly("note a", "heard a", "outside Note noted");
        LOG.clear();
        assertThat(bus.send(new NoteLater("b"))).isEqualTo("later");
        assertThat(log()).containsExactly("heard b", "outside NoteLater later");
    }

    @Test
    void an_answer_that_comes_later_waits_for_no_transaction_of_the_thread_that_ends_it() {
        CompletableFuture<String> answer = new CompletableFuture<>();
        Commits.later = answer;
        CompletableFuture<String> asked = bus.sendAsync(new NoteLater("c"));
        Transactions.CURRENT.set(new ArrayList<>());
        answer.complete("later");
        Transactions.CURRENT.remove();
        assertThat(asked.join()).isEqualTo("later");
        assertThat(log()).containsExactly("heard c", "outside NoteLater later");
    }

    @Test
    void what_is_committed_is_told_although_a_hook_outside_fails_then() {
        assertThatThrownBy(() -> bus.send(new Store("late", false), metadata)).hasMessage("too late");
        assertThat(log()).containsExactly("store late", "commit", "heard late", "inside late of ann");
    }

    @Test
    void a_hook_that_fails_after_the_commit_stops_no_other_and_its_sender_learns_of_it() {
        assertThatThrownBy(() -> bus.send(new Store("poison", false), metadata)).hasMessage("poisoned");
        assertThat(log()).containsExactly("store poison", "commit", "heard poison", "inside poison of ann");
    }

    @Test
    void hooks_on_events_follow_each_handler_queued_or_not() throws InterruptedException {
        bus.publish(new Stored("a"));
        bus.awaitIdle(Duration.ofSeconds(10));
        assertThat(LOG)
                .containsExactlyInAnyOrder(
                        "heard a", "outside Stored null", "heard a from the queue", "outside Stored null");
    }
}
