package io.fairlead.tests.stream;

import io.fairlead.tests.TestBus;
import io.fairlead.tests.stream.Numbers.Counted;
import io.fairlead.tests.stream.Numbers.Failing;
import java.util.concurrent.Flow;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;

/** What a bus publishes from a handler's stream keeps the rules of Reactive Streams, by their own tests. */
public class StreamPublisherTckTest extends FlowPublisherVerification<Long> {

    private final TestBus bus = TestBus.builder().build();

    public StreamPublisherTckTest() {
        super(new TestEnvironment(500, 50));
    }

    @Override
    public Flow.Publisher<Long> createFlowPublisher(long elements) {
        return bus.publisher(new Counted(elements));
    }

    @Override
    public Flow.Publisher<Long> createFailedFlowPublisher() {
        return bus.publisher(new Failing(-1));
    }

    @Override
    public long maxElementsFromPublisher() {
        return Long.MAX_VALUE - 1;
    }
}
