package io.fairlead.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.Metadata;
import io.fairlead.problem.ProblemMapper;
import io.fairlead.resilience.Mill.Call;
import io.fairlead.resilience.Mill.Knock;
import io.fairlead.resilience.Mill.Ring;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final ManualTimer timer = new ManualTimer();
    private final Resilience resilience =
            Resilience.builder().timer(timer).rateLimitKeys(2).build();
    private final MillBus bus = Mill.bus(resilience);

    @Test
    void moreThanThePermitsAreRefusedAndToldWhenThereIsOne() {
        bus.send(new Ring());
        timer.advance(Duration.ofSeconds(20));
        bus.send(new Ring());
        bus.send(new Ring());
        timer.advance(Duration.ofSeconds(10));

        assertThatThrownBy(() -> bus.send(new Ring()))
                .isInstanceOfSatisfying(RateLimitExceededException.class, refusal -> {
                    assertThat(refusal.retryAfter()).isEqualTo(Duration.ofSeconds(30));
                    var answer = ProblemMapper.standard().map(refusal);
                    assertThat(answer.status()).isEqualTo(429);
                    assertThat(answer.problem().code()).isEqualTo("rate-limit-exceeded");
                    assertThat(answer.headers()).containsEntry("Retry-After", "30");
                });
        timer.advance(Duration.ofSeconds(30));
        bus.send(new Ring());
        assertThatThrownBy(() -> bus.send(new Ring())).isInstanceOf(RateLimitExceededException.class);

        assertThat(resilience.rateLimits())
                .containsExactly(new RateLimitStatus(Ring.class.getName(), 3, MINUTE, 1, 4, 2, 0));
    }

    @Test
    void eachPrincipalHasPermitsOfItsOwn() {
        bus.send(new Knock(), Metadata.builder().principal("ann").build());
        bus.send(new Knock(), Metadata.builder().principal("bob").build());

        assertThatThrownBy(() -> bus.send(
                        new Knock(), Metadata.builder().principal("ann").build()))
                .isInstanceOf(RateLimitExceededException.class);
    }

    @Test
    void eachTenantHasPermitsOfItsOwnAndThoseWithoutOneShareTheirs() {
        bus.send(new Call(), Metadata.builder().tenant("acme").build());
        bus.send(new Call());

        assertThatThrownBy(() ->
                        bus.send(new Call(), Metadata.builder().principal("ann").build()))
                .isInstanceOf(RateLimitExceededException.class);
    }

    @Test
    void thoseForWhomThereIsNoRoomShareTheirPermitsAndAreCounted() {
        knock("ann");
        knock("bob");
        knock("cid");

        assertThatThrownBy(() -> knock("dan")).isInstanceOf(RateLimitExceededException.class);
        assertThat(resilience.rateLimits())
                .containsExactly(new RateLimitStatus(Knock.class.getName(), 1, MINUTE, 2, 3, 1, 2));
    }

    @Test
    void whoWasNotHeardOfForAPeriodMakesRoom() {
        knock("ann");
        timer.advance(Duration.ofSeconds(30));
        knock("bob");
        timer.advance(Duration.ofSeconds(30));

        knock("cid");

        assertThatThrownBy(() -> knock("bob")).isInstanceOf(RateLimitExceededException.class);
        assertThat(resilience.rateLimits())
                .containsExactly(new RateLimitStatus(Knock.class.getName(), 1, MINUTE, 2, 3, 1, 0));
    }

    private void knock(String who) {
        bus.send(new Knock(), Metadata.builder().principal(who).build());
    }

    @Test
    void thereMustBeRoomForAKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Resilience.builder().rateLimitKeys(0))
                .withMessage("rateLimitKeys must be positive, but is 0");
    }
}
