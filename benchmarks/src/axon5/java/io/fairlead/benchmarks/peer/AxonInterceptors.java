package io.fairlead.benchmarks.peer;

import java.util.List;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.MessageHandlerInterceptor;
import org.axonframework.messaging.core.MessageHandlerInterceptorChain;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.configuration.MessagingConfigurer;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;

/** Five that count as the hooks do. Each has a class of its own, as five different ones would have. */
@SuppressWarnings("UnusedVariable") // nobody reads what they count
final class AxonInterceptors {

    private AxonInterceptors() {}

    static void register(MessagingConfigurer configurer, int count) {
        List<MessageHandlerInterceptor<Message>> all =
                List.of(new One(), new Two(), new Three(), new Four(), new Five());
        all.subList(0, count).forEach(each -> configurer.registerMessageHandlerInterceptor(configuration -> each));
    }

    private static final class One implements MessageHandlerInterceptor<Message> {
        private long entered;
        private long left;

        @Override
        public MessageStream<?> interceptOnHandle(
                Message message, ProcessingContext context, MessageHandlerInterceptorChain<Message> chain) {
            long number = entered++;
            return chain.proceed(message, context).onComplete(() -> left += number);
        }
    }

    private static final class Two implements MessageHandlerInterceptor<Message> {
        private long entered;
        private long left;

        @Override
        public MessageStream<?> interceptOnHandle(
                Message message, ProcessingContext context, MessageHandlerInterceptorChain<Message> chain) {
            long number = entered++;
            return chain.proceed(message, context).onComplete(() -> left += number);
        }
    }

    private static final class Three implements MessageHandlerInterceptor<Message> {
        private long entered;
        private long left;

        @Override
        public MessageStream<?> interceptOnHandle(
                Message message, ProcessingContext context, MessageHandlerInterceptorChain<Message> chain) {
            long number = entered++;
            return chain.proceed(message, context).onComplete(() -> left += number);
        }
    }

    private static final class Four implements MessageHandlerInterceptor<Message> {
        private long entered;
        private long left;

        @Override
        public MessageStream<?> interceptOnHandle(
                Message message, ProcessingContext context, MessageHandlerInterceptorChain<Message> chain) {
            long number = entered++;
            return chain.proceed(message, context).onComplete(() -> left += number);
        }
    }

    private static final class Five implements MessageHandlerInterceptor<Message> {
        private long entered;
        private long left;

        @Override
        public MessageStream<?> interceptOnHandle(
                Message message, ProcessingContext context, MessageHandlerInterceptorChain<Message> chain) {
            long number = entered++;
            return chain.proceed(message, context).onComplete(() -> left += number);
        }
    }
}
