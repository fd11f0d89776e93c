package io.fairlead.tests.stream;

import io.fairlead.tests.TestBus;
import io.fairlead.tests.stream.Numbers.Published;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;

/** What a handler publishes keeps the rules of Reactive Streams behind a bus, too. */
public class PublishedTckTest extends FlowPublisherVerification<Number> {

    private final TestBus bus = TestBus.builder().build();

    public PublishedTckTest() {
        super(new TestEnvironment(500, 50));
    }

    @Override
    public Flow.Publisher<Number> createFlowPublisher(long elements) {
        return bus.publisher(new Published(elements));
    }

    @Override
    public Flow.@Nullable Publisher<Number> createFailedFlowPublisher() {
        return null;
    }
}
